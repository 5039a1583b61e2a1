using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>Redovisas av: who writes an activity's reports, where that does not follow from its parties.</summary>
public enum ReportedBy
{
    Police = 1,
    Municipality = 2,
    Both = 3,
}

/// <summary>
/// Aktivitetens parter, redovisare och kortnamn: what changes from a tertial on without becoming a new activity. Older follow-ups
/// keep what held then.
/// </summary>
/// <param name="ShortName">Kortnamn; null for none.</param>
/// <param name="Parties">Who is responsible.</param>
/// <param name="ReportedBy">Who reports; null where it follows from the parties.</param>
public sealed record ActivityTerms(string? ShortName, IReadOnlyList<AgreedParty> Parties, ReportedBy? ReportedBy)
{
    /// <summary>
    /// Who reports: as it is set; else those of the parties that have staff here; else, for what others do, the municipality. Nobody
    /// as long as nobody is responsible.
    /// </summary>
    public IReadOnlyList<Organisation> Reporters => ReportedBy switch
    {
        Agreements.ReportedBy.Police => [Organisation.Police],
        Agreements.ReportedBy.Municipality => [Organisation.Municipality],
        Agreements.ReportedBy.Both => [Organisation.Police, Organisation.Municipality],
        _ when Parties.Count == 0 => [],
        _ => Parties.Select(party => party.Organisation).OfType<Organisation>().ToList() is { Count: > 0 } own
            ? own : [Organisation.Municipality],
    };

    /// <summary>Whether they say the same, list by list.</summary>
    public bool IsSameAs(ActivityTerms other) =>
        ShortName == other.ShortName && ReportedBy == other.ReportedBy && Parties.SequenceEqual(other.Parties);
}

/// <summary>En part, as it stood in a tertial.</summary>
/// <param name="Organisation">Null for a party that does not sign in here.</param>
public sealed record AgreedParty(Organisation? Organisation, string Name);

/// <summary>Det som gällde tidigare.</summary>
/// <param name="Until">The first tertial in which it no longer held.</param>
public sealed record EarlierTerms(Tertial Until, ActivityTerms Terms);

/// <summary>Redovisarens ord: the wording of <see cref="ReportedBy"/>.</summary>
public static class ReportedByWording
{
    extension(ReportedBy reportedBy)
    {
        /// <summary>"Polisen", "Kommunen", "Polisen och Kommunen".</summary>
        public string Word => reportedBy switch
        {
            ReportedBy.Police => Organisation.Police.Name,
            ReportedBy.Municipality => Organisation.Municipality.Name,
            _ => SwedishText.List([Organisation.Police.Name, Organisation.Municipality.Name]),
        };
    }
}
