using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>Urval: which reports of the round the page lists, as its address says: "?visa=vantar&amp;part=polisen".</summary>
public sealed record ReviewFilter(ReviewView View = ReviewView.All, Organisation? Party = null)
{
    /// <summary>"/granskning", or below it where a round that is being corrected is reviewed.</summary>
    public string Room { get; init; } = Rooms.Reviewing;

    /// <summary>An unknown word is the same as none: a mistyped address still shows the round.</summary>
    public static ReviewFilter Read(string? view, string? party) => new(
        Enum.GetValues<ReviewView>().FirstOrDefault(one => one.Slug == view),
        Enum.GetValues<Organisation>().Cast<Organisation?>().FirstOrDefault(one => SlugOf(one!.Value) == party));

    /// <summary>"/granskning?visa=vantar&amp;part=polisen".</summary>
    public string Address
    {
        get
        {
            var parts = new List<string>();
            if (View != ReviewView.All)
                parts.Add($"visa={View.Slug}");
            if (Party is { } party)
                parts.Add($"part={SlugOf(party)}");
            return parts.Count == 0 ? Room : $"{Room}?{string.Join("&", parts)}";
        }
    }

    public string? PartySlug => Party is { } party ? SlugOf(party) : null;

    public bool Shows(ReviewRow row) =>
        (Party is null || row.Parties.Contains(Party.Value)) && row.IsIn(View);

    private static string SlugOf(Organisation organisation) => organisation == Organisation.Police ? "polisen" : "kommunen";
}

/// <summary>Vy: reports by how far they have come.</summary>
public enum ReviewView
{
    All = 0,

    /// <summary>Väntar på dig: sent in, and not written by the one who looks.</summary>
    WaitingForYou = 1,
    Submitted = 2,
    Returned = 3,
    Draft = 4,
    NotReported = 5,
    Approved = 6,
}

/// <summary>The Swedish wording of <see cref="ReviewView"/>.</summary>
public static class ReviewViewWording
{
    extension(ReviewView view)
    {
        public string Word => view switch
        {
            ReviewView.WaitingForYou => "Väntar på dig",
            ReviewView.Submitted => "Inskickade",
            ReviewView.Returned => "Skickade tillbaka",
            ReviewView.Draft => "Utkast",
            ReviewView.NotReported => "Inte redovisade",
            ReviewView.Approved => "Godkända",
            _ => "Alla",
        };

        /// <summary>The word in the address.</summary>
        public string Slug => view switch
        {
            ReviewView.WaitingForYou => "vantar",
            ReviewView.Submitted => "inskickade",
            ReviewView.Returned => "skickade-tillbaka",
            ReviewView.Draft => "utkast",
            ReviewView.NotReported => "saknas",
            ReviewView.Approved => "godkanda",
            _ => "alla",
        };
    }
}
