using Savsjo.Medborgarloften.Domain.Parties;

namespace Savsjo.Medborgarloften.Domain.Agreements;

// Aktivitetens parter, redovisare och kortnamn över tid.
public sealed partial class Activity
{
    private Tertial? _seenIn;

    /// <summary>Redovisas av, as it is set now; null where it follows from the parties.</summary>
    public ReportedBy? ReportedBy { get; private set; }

    /// <summary>What held before, in order; empty where nothing has changed.</summary>
    public IReadOnlyList<EarlierTerms> EarlierTerms { get; private set; } = [];

    /// <summary>What holds last of all, whatever is to change before.</summary>
    public ActivityTerms LatestTerms =>
        new(_shortName, [.. _responsible.Select(party => new AgreedParty(party.Organisation, party.Name))], ReportedBy);

    /// <summary>Who reports it: see <see cref="ActivityTerms.Reporters"/>.</summary>
    public IReadOnlyList<Organisation> Reporters => Terms.Reporters;

    private ActivityTerms Terms => _seenIn is { } tertial ? TermsIn(tertial) : LatestTerms;

    public ActivityTerms TermsIn(Tertial tertial) =>
        EarlierTerms.Where(earlier => tertial < earlier.Until).MinBy(earlier => earlier.Until)?.Terms ?? LatestTerms;

    /// <summary>
    /// Sedd i ett tertial: from now on its parties, reporters and short name are those of the tertial that is worked on or
    /// followed up. Nothing of it is stored.
    /// </summary>
    internal void SeeIn(Tertial tertial) => _seenIn = tertial;

    /// <summary>Ändra from a tertial on; back to what held before takes a change of that tertial away.</summary>
    internal void ChangeTerms(Tertial from, ActivityTerms terms)
    {
        var before = TermsIn(from.Previous);
        EarlierTerms = [.. EarlierTerms.Where(earlier => earlier.Until < from)];
        if (from > FirstTertial && !before.IsSameAs(terms))
            EarlierTerms = [.. EarlierTerms, new(from, before)];
        Set(terms);
    }

    private void Set(ActivityTerms terms)
    {
        (_shortName, ReportedBy) = (terms.ShortName, terms.ReportedBy);
        if (LatestTerms.Parties.SequenceEqual(terms.Parties))
            return;
        _responsible.Clear();
        _responsible.AddRange(terms.Parties.Select(party =>
            party.Organisation is { } organisation ? ResponsibleParty.Of(organisation) : ResponsibleParty.Named(party.Name)));
    }

    /// <summary>Rätta ord, in place.</summary>
    internal void Mend(string text, string? shortName, string? purpose) => (Text, _shortName, Purpose) = (text, shortName, purpose);
}
