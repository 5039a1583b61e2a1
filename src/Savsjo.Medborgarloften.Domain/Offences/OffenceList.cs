using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Offences;

/// <summary>Brottstypslistan: every offence, retired ones too, for the rules that concern more than one of them.</summary>
public sealed class OffenceList(IEnumerable<Offence> offences)
{
    /// <summary>More than any law has that a promise could be about.</summary>
    public const int MaxCount = 60;

    /// <summary>De vanliga: what most promises about narcotics and doping count, in the order of the laws.</summary>
    public static IReadOnlyList<(string Name, string Law)> Customary { get; } =
    [
        ("Överlåtelse", "narkotikastrafflagen"),
        ("Innehav", "narkotikastrafflagen"),
        ("Eget bruk", "narkotikastrafflagen"),
        ("Dopningslagen innehav", "dopningslagen"),
        ("Dopningslagen bruk", "dopningslagen"),
    ];

    private List<Offence> _offences = [.. offences.OrderBy(offence => offence.Order).ThenBy(offence => offence.Id)];

    /// <summary>In the order in which tables show them.</summary>
    public IReadOnlyList<Offence> InOrder => _offences;

    /// <summary>
    /// Lägg till: last in the list. Refused without a name or law, with too long ones, and for a name that there is
    /// already.
    /// </summary>
    public IReadOnlyList<RuleViolation> Add(string? name, string? law, out Offence? added)
    {
        added = null;
        var (tidyName, tidyLaw) = (Tidy(name), LineOfText.Tidy(law));
        var violations = Faults(tidyName, tidyLaw, except: null).ToList();
        if (_offences.Count >= MaxCount)
            violations.Add(new($"Listan kan ha högst {MaxCount} brottstyper. Ta bort en som inte används först."));
        if (violations.Count > 0)
            return violations;
        _offences.Add(added = new Offence(tidyName, tidyLaw, (_offences.Count == 0 ? 0 : _offences[^1].Order) + 1));
        return [];
    }

    /// <summary>Byt namn: refused as <see cref="Add"/> refuses. What is published keeps the name that it had.</summary>
    public IReadOnlyList<RuleViolation> Rename(Offence offence, string? name, string? law)
    {
        var (tidyName, tidyLaw) = (Tidy(name), LineOfText.Tidy(law));
        var violations = Faults(tidyName, tidyLaw, offence).ToList();
        if (violations.Count == 0)
            offence.Describe(tidyName, tidyLaw);
        return violations;
    }

    /// <summary>Ordna: all of them. Refused where others have changed the list since it was seen.</summary>
    public RuleViolation? Order(NewOrder order)
    {
        if (order.Refuse([.. _offences.Select(offence => offence.Id)]) is { } changed)
            return changed;
        _offences = order.Of(_offences, offence => offence.Id);
        for (var place = 0; place < _offences.Count; place++)
            _offences[place].PlaceAt(place + 1);
        return null;
    }

    /// <summary>Ta bort: refused for one that measures count by.</summary>
    /// <param name="measures">How many do.</param>
    public RuleViolation? Remove(Offence offence, int measures)
    {
        if (measures > 0)
            return new(
                $"{offence.Name} används av {(measures == 1 ? "ett mått" : $"{SwedishText.InWords(measures)} mått")} och kan "
                    + "inte tas bort. Avveckla den i stället: då kan den inte väljas för nya mått, och det som är rapporterat står kvar.");
        _offences = [.. _offences.Where(one => one != offence)];
        return null;
    }

    /// <summary>A name begins with a capital, as the tables have it; texts make it small where they need to.</summary>
    private static string Tidy(string? name) => SwedishText.Capitalised(LineOfText.Tidy(name));

    private IEnumerable<RuleViolation> Faults(string name, string law, Offence? except)
    {
        foreach (var fault in LineOfText.Faults(
                name, OffenceField.Name, "Namnet", Offence.MaxNameLength, "Skriv brottstypens namn, till exempel Innehav."))
            yield return fault;
        foreach (var fault in LineOfText.Faults(
                law, OffenceField.Law, "Lagen", Offence.MaxLawLength, "Skriv vilken lag det gäller, till exempel narkotikastrafflagen."))
            yield return fault;
        if (_offences.FirstOrDefault(one => one != except && LineOfText.AreSame(one.Name, name)) is { } same)
            yield return new(
                same.IsRetired
                    ? $"{same.Name} finns redan, men är avvecklad. Ta tillbaka den i stället."
                    : $"{same.Name} finns redan i listan.",
                OffenceField.Name);
    }
}
