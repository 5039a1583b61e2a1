using Savsjo.Medborgarloften.Domain.Parties;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>Uppgifter om en aktivitet, as an administrator gives them.</summary>
/// <param name="Text">The text as signed.</param>
/// <param name="ShortName">Kortnamn, for phones and charts; null for none.</param>
/// <param name="Parties">Who is responsible.</param>
/// <param name="First">The first tertial it applies to.</param>
/// <param name="Last">The last one.</param>
/// <param name="StartReason">Why it begins after the period does; null where it does not.</param>
/// <param name="EndReason">Why it ends before the period does; null where it does not.</param>
public sealed record ActivityEntry(
    string? Text, string? ShortName, IReadOnlyList<ResponsibleParty> Parties, Tertial First, Tertial Last,
    string? StartReason = null, string? EndReason = null)
{
    /// <summary>Syfte: what it is for; null for none.</summary>
    public string? Purpose { get; init; }

    /// <summary>Redovisas av; null where it follows from the parties.</summary>
    public ReportedBy? ReportedBy { get; init; }

    /// <summary>What of it can change from a tertial on.</summary>
    public ActivityTerms Terms =>
        new(ShortName, [.. Parties.Select(party => new AgreedParty(party.Organisation, party.Name))], ReportedBy);

    /// <summary>The same, without what nobody sees: white space at the ends, and texts of nothing else.</summary>
    public ActivityEntry Trimmed => this with
    {
        Text = Clean(Text),
        ShortName = Clean(ShortName),
        Purpose = Clean(Purpose),
        StartReason = Clean(StartReason),
        EndReason = Clean(EndReason),
    };

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();
}
