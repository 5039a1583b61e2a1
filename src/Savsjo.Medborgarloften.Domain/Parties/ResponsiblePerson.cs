namespace Savsjo.Medborgarloften.Domain.Parties;

/// <summary>
/// Ansvarig person: somebody of a responsible party who sees to it that an activity is reported, and is reminded. It gives
/// no rights and takes none: everybody who reports for the party may write the report.
/// </summary>
public sealed class ResponsiblePerson
{
    private ResponsiblePerson()
    {
    }

    internal ResponsiblePerson(string userId, Duty duty)
    {
        UserId = userId;
        Duty = duty;
    }

    public int ActivityId { get; private set; }

    public string UserId { get; private set; } = "";

    public Duty Duty { get; private set; }
}

/// <summary>Uppgift: to answer for an activity's reports, or to stand in for those who do.</summary>
public enum Duty
{
    Responsible = 1,
    Substitute = 2,
}

/// <summary>Uppgiftens ord: the wording of <see cref="Duty"/>.</summary>
public static class DutyWording
{
    extension(Duty duty)
    {
        /// <summary>"Ansvarig", "Ersättare".</summary>
        public string Word => duty == Duty.Responsible ? "Ansvarig" : "Ersättare";
    }
}

/// <summary>Vald person: whom an administrator chose, with what the rules need to know of their account.</summary>
/// <param name="Name">"Karin Berg", for the messages.</param>
/// <param name="Organisation">Null for somebody who reports for nobody.</param>
public sealed record ChosenPerson(string UserId, string Name, Organisation? Organisation, Duty Duty);
