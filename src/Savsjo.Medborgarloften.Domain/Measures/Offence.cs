namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Brottstyp: a kind of offence that suspicions are counted by (överlåtelse, innehav, eget bruk, …).</summary>
public sealed class Offence
{
    private Offence()
    {
    }

    public Offence(string name, string law, int order)
    {
        Name = name;
        Law = law;
        Order = order;
    }

    public int Id { get; private set; }

    /// <summary>"Överlåtelse"; in running text its first letter is small.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Lagrum: the law, "narkotikastrafflagen" or "dopningslagen".</summary>
    public string Law { get; private set; } = "";

    /// <summary>Its place in tables: the order of the law, not of the alphabet.</summary>
    public int Order { get; private set; }

    /// <summary>No longer offered for new measures; figures already reported keep it.</summary>
    public bool IsRetired { get; private set; }
}
