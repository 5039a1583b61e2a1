using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>The rules of what an activity must and must not hold.</summary>
internal static class ActivityRules
{
    private const int MostParties = 10;

    /// <param name="entry">Trimmed.</param>
    /// <param name="whole">The first and the last tertial of the period.</param>
    /// <param name="mayLackParty">For a draft that somebody goes on with.</param>
    public static IEnumerable<RuleViolation> Of(ActivityEntry entry, (Tertial First, Tertial Last) whole, bool mayLackParty) =>
    [
        .. Texts(entry), .. entry.Parties.Count == 0 && mayLackParty ? [] : Parties(entry.Parties), .. Tertials(entry, whole),
    ];

    /// <summary>A text that a reason is asked for: it becomes public.</summary>
    public static IEnumerable<RuleViolation> Reason(string? reason, RuleField field, string whenEmpty) => reason is null
        ? [new(whenEmpty, field)]
        : Public(reason, field, "Skälet", Activity.MaxReasonLength);

    public static IEnumerable<RuleViolation> Texts(ActivityEntry entry)
    {
        if (entry.Text is null)
            yield return new("Skriv aktivitetens text, som den står i överenskommelsen.", ActivityField.Text);
        foreach (var violation in Public(entry.Text, ActivityField.Text, "Texten", Activity.MaxTextLength)
            .Concat(Public(entry.ShortName, ActivityField.ShortName, "Kortnamnet", Activity.MaxShortNameLength))
            .Concat(Public(entry.Purpose, ActivityField.Purpose, "Syftet", Activity.MaxPurposeLength)))
            yield return violation;
        if (entry.ShortName?.Contains('\n') == true)
            yield return new("Kortnamnet får bara ha en rad.", ActivityField.ShortName);
    }

    public static IEnumerable<RuleViolation> Parties(IReadOnlyList<ResponsibleParty> parties)
    {
        if (parties.Count == 0)
            yield return new("Ange minst en ansvarig part: Polisen, Kommunen eller en annan.", ActivityField.Parties);
        if (parties.Count > MostParties)
            yield return new($"En aktivitet kan ha högst {MostParties} ansvariga parter.", ActivityField.Parties);
        if (parties.GroupBy(party => party.Name, StringComparer.Create(SwedishText.Culture, ignoreCase: true))
            .FirstOrDefault(group => group.Count() > 1) is { } twice)
            yield return new($"{twice.Key} står två gånger bland parterna.", ActivityField.Parties);
        foreach (var violation in parties.SelectMany(
                party => Public(party.Name, ActivityField.Parties, "En parts namn", ResponsibleParty.MaxNameLength)))
            yield return violation;
    }

    private static IEnumerable<RuleViolation> Tertials(ActivityEntry entry, (Tertial First, Tertial Last) whole)
    {
        if (entry.First < whole.First || entry.Last > whole.Last)
            yield return new(
                $"Aktiviteten kan gälla {whole.First.Name} till {whole.Last.Name}, som perioden följer upp.",
                entry.First < whole.First ? ActivityField.FirstTertial : ActivityField.LastTertial);
        if (entry.Last < entry.First)
            yield return new("Det sista tertialet kan inte vara före det första.", ActivityField.LastTertial);
        if (entry.First > whole.First)
            foreach (var violation in Reason(
                    entry.StartReason, ActivityField.StartReason,
                    "Skriv varför aktiviteten börjar senare än perioden. Skälet blir offentligt."))
                yield return violation;
        if (entry.Last < whole.Last)
            foreach (var violation in Reason(
                    entry.EndReason, ActivityField.EndReason,
                    "Skriv varför aktiviteten slutar tidigare än perioden. Skälet blir offentligt."))
                yield return violation;
    }

    private static IEnumerable<RuleViolation> Public(string? text, RuleField field, string name, int maxLength) =>
    [
        .. StoredText.Faults(text, field, name, maxLength),
        .. PersonalData.FindIn(text, []).Where(found => found.Kind == PersonalDataKind.IdentityNumber)
            .Select(found => new RuleViolation($"Ta bort {found.Kind.Name} ”{found.Match}”. Det som står här blir offentligt.", field)),
    ];
}
