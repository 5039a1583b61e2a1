using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;

/// <summary>Rutan om små tal: the decision, and what it withholds.</summary>
/// <param name="Choice">As it stands in the fields.</param>
/// <param name="Outcome">What the page is made with; the default where the fields hold no decision.</param>
/// <param name="Fault">Why the fields hold no decision.</param>
/// <param name="IsNew">Whether the page that was sent was made with another decision: it has to be read again.</param>
/// <param name="IsInherited">Whether a correction keeps the decision of the version that it replaces: there is nothing to choose.</param>
public sealed record SmallCountPanel(SmallCountChoice Choice, ProtectedFollowUp Outcome, Fault? Fault, bool IsNew, bool IsInherited = false)
{
    public SmallCountDecision Decision => Outcome.Decision;

    /// <summary>The figures that are not shown, an activity at a time, in the order of the document.</summary>
    public IReadOnlyList<(string Activity, IReadOnlyList<WithheldFigure> Figures)> Withheld =>
    [
        .. Outcome.Result.WithheldFigures.GroupBy(figure => figure.Figure.ActivityLabel)
            .Select(group => (NameOf(group.Key), (IReadOnlyList<WithheldFigure>)[.. group])),
    ];

    /// <summary>"14 uppgifter skyddas: fem små tal, och nio som annars skulle avslöja dem."</summary>
    public string Sentence
    {
        get
        {
            var (all, small) = (Outcome.Result.WithheldFigures.Count, Outcome.Result.WithheldFigures.Count(figure => figure.IsSmall));
            if (!Decision.Protects)
                return "";
            return (all, small) switch
            {
                (0, _) => "Ingen uppgift behöver skyddas.",
                (_, 0) => $"{Figures(all)} skyddas för att inte avslöja små tal.",
                _ when all == small => $"{Figures(all)} skyddas.",
                _ => $"{Figures(all)} skyddas: {SwedishText.InWords(small)} för att {(small == 1 ? "den" : "de")} är små, resten "
                    + "för att de annars skulle avslöja dem.",
            };
        }
    }

    private static string Figures(int count) =>
        count == 1 ? "En uppgift" : $"{SwedishText.Capitalised(SwedishText.InWords(count))} uppgifter";

    private string NameOf(string label) =>
        $"{label} {Outcome.Content.Activities.First(activity => activity.Label == label).Name}";
}
