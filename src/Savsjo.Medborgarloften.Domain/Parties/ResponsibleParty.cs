namespace Savsjo.Medborgarloften.Domain.Parties;

/// <summary>Ansvarig part: Polisen, Kommunen, or another by name ("andra aktörer", who has no staff here).</summary>
public sealed class ResponsibleParty
{
    public const int MaxNameLength = 100;

    private ResponsibleParty()
    {
    }

    private ResponsibleParty(Organisation? organisation, string name)
    {
        Organisation = organisation;
        Name = name;
    }

    /// <summary>Null for a party that does not sign in here.</summary>
    public Organisation? Organisation { get; private set; }

    public string Name { get; private set; } = "";

    public static ResponsibleParty Of(Organisation organisation) => new(organisation, organisation.Name);

    public static ResponsibleParty Named(string name) => new(null, name);

    /// <summary>The same party, for another activity.</summary>
    internal ResponsibleParty Copy() => new(Organisation, Name);
}
