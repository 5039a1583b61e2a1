namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Måttets ord: what a sentence must know of a measure, one in use or one in a published follow-up.</summary>
public interface IMeasureWords
{
    /// <summary>"Riktade insatser".</summary>
    string Name { get; }

    MeasureUnit Unit { get; }

    MeasureKind Kind { get; }

    Accumulation Accumulation { get; }

    Subgroups Subgroups { get; }

    /// <summary>Ordet före talet: "Genomfört", "Upptäckt"; null for none. The police never carry out offences.</summary>
    string? WordBefore { get; }
}
