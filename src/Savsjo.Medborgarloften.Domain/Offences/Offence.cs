namespace Savsjo.Medborgarloften.Domain.Offences;

/// <summary>Brottstyp: a kind of offence that suspicions are counted by (överlåtelse, innehav, eget bruk, …).</summary>
public sealed class Offence
{
    public const int MaxNameLength = 60;
    public const int MaxLawLength = 100;

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

    /// <summary>Avveckla: it is no longer offered for new measures. Those that count by it go on.</summary>
    public void Retire() => IsRetired = true;

    /// <summary>Ta tillbaka: it is offered again.</summary>
    public void TakeBack() => IsRetired = false;

    internal void Describe(string name, string law)
    {
        Name = name;
        Law = law;
    }

    internal void PlaceAt(int order) => Order = order;
}
