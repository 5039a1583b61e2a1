using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>
/// Måttets villkor: everything that an administrator decides of a measure, at once. <see cref="Faults"/> are the rules
/// that concern the measure alone; those about its neighbours and its figures are the activity's.
/// </summary>
/// <param name="Name">"Riktade insatser"; for suspicions the offence's name.</param>
/// <param name="Unit">Only a count has one of its own; a percentage, a yes or no and suspicions have theirs given.</param>
/// <param name="Accumulation">Only a count can be a sum.</param>
/// <param name="Offence">Set when it counts suspicions.</param>
/// <param name="Goal">Null when nothing was promised.</param>
/// <param name="WordBefore">"Genomfört": what stands before the number in the sentence; null or empty for nothing.</param>
public sealed record MeasureTerms(
    string Name,
    MeasureKind Kind,
    MeasureUnit Unit,
    Accumulation Accumulation = Accumulation.Sum,
    Offence? Offence = null,
    Goal? Goal = null,
    string? WordBefore = null)
{
    private static readonly MeasureUnit Percent = new("procent", "procent", GrammaticalGender.Common);
    private static readonly MeasureUnit Answer = new("svar", "svar", GrammaticalGender.Neuter);

    /// <summary>Misstanke: what every measure with an offence counts.</summary>
    public static MeasureUnit Suspicion { get; } = new("misstanke", "misstankar", GrammaticalGender.Common);

    /// <summary>"misstankar om överlåtelse": what a goal on one offence is told in.</summary>
    public static MeasureUnit SuspicionOf(string offence)
    {
        var name = SwedishText.WithinSentence(offence);
        return Suspicion with { Singular = $"{Suspicion.Singular} om {name}", Plural = $"{Suspicion.Plural} om {name}" };
    }

    public static MeasureTerms Of(Measure measure) =>
        new(measure.Name, measure.Kind, measure.Unit, measure.Accumulation, measure.Offence, measure.Goal, measure.WordBefore)
        {
            Subgroups = measure.Subgroups,
        };

    /// <summary>Delgrupper: "21 år och yngre"; an empty label for one that lacks its own.</summary>
    public Subgroups Subgroups { get; init; } = Subgroups.None;

    /// <summary>The same without stray spaces, and with what its kind decides in place.</summary>
    public MeasureTerms Tidy() => this with
    {
        Name = LineOfText.Tidy(Name),
        Unit = Kind switch
        {
            MeasureKind.Percentage => Percent,
            MeasureKind.YesNo => Answer,
            _ => Offence is not null ? Suspicion : new(LineOfText.Tidy(Unit.Singular), LineOfText.Tidy(Unit.Plural), Unit.Gender),
        },
        Accumulation = Kind == MeasureKind.Count ? Accumulation : Accumulation.Latest,
        Subgroups = Subgroups.Tidy(),
        WordBefore = Kind == MeasureKind.Count && Accumulation == Accumulation.Sum && Offence is null
            && LineOfText.Tidy(WordBefore) is { Length: > 0 } word ? SwedishText.Capitalised(word) : null,
    };

    /// <summary>What is wrong with the measure by itself. Asked of <see cref="Tidy"/> terms.</summary>
    public IEnumerable<RuleViolation> Faults()
    {
        foreach (var fault in LineOfText.Faults(
                Name, MeasureField.Name, "Namnet", Measure.MaxNameLength, "Skriv måttets namn, till exempel Riktade insatser."))
            yield return fault;
        foreach (var fault in UnitFaults())
            yield return fault;
        if (Kind != MeasureKind.Count && Subgroups.Any)
            yield return new("Bara ett antal kan ha en delgrupp. Ta bort delgruppen, eller välj antal.", MeasureField.Subgroups);
        else
            foreach (var fault in Subgroups.Faults())
                yield return fault;
        if (WordBefore is not null)
            foreach (var fault in LineOfText.Faults(
                    WordBefore, MeasureField.WordBefore, "Ordet före talet", Measure.MaxWordBeforeLength, ""))
                yield return fault;
        if (Offence is not null)
            foreach (var fault in SuspicionFaults())
                yield return fault;
    }

    private IEnumerable<RuleViolation> UnitFaults() => Kind != MeasureKind.Count ? [] :
    [
        .. LineOfText.Faults(
            Unit.Singular, MeasureField.Singular, "Enheten", Measure.MaxUnitLength,
            "Skriv vad ni räknar, i singular: till exempel riktad insats."),
        .. LineOfText.Faults(
            Unit.Plural, MeasureField.Plural, "Enheten", Measure.MaxUnitLength,
            "Skriv vad ni räknar, i plural: till exempel riktade insatser."),
    ];

    private IEnumerable<RuleViolation> SuspicionFaults()
    {
        if (Kind != MeasureKind.Count)
            yield return new("Misstankar är ett antal. Välj antal, eller ingen brottstyp.", MeasureField.Offence);
        if (Accumulation == Accumulation.Latest && Kind == MeasureKind.Count)
            yield return new("Misstankar läggs ihop över året. Välj summa.", MeasureField.Accumulation);
        if (Subgroups.Count > 1)
            yield return new(
                "Misstankar redovisas i en tabell som har plats för en delgrupp. Skriv bara en, eller använd ett mått utan brottstyp.",
                MeasureField.Subgroups);
    }
}

/// <summary>Det som vilar på ett mått: whether there are figures for it, and whether a published follow-up shows it.</summary>
/// <param name="HasFigures">Reported in some tertial, as a draft at least.</param>
/// <param name="IsPublished">It stands in a follow-up that the public has read, with figures or with "inte redovisat".</param>
public sealed record MeasureUse(bool HasFigures, bool IsPublished)
{
    public static MeasureUse None { get; } = new(HasFigures: false, IsPublished: false);

    /// <summary>Why, and what to do instead: to follow "Slaget kan inte ändras:".</summary>
    internal const string Because = "måttet står i en publicerad uppföljning, och siffrorna skulle betyda något annat. Låt i stället en ny "
        + "aktivitet ersätta den här från nästa tertial; då står det publicerade kvar som det är.";
}
