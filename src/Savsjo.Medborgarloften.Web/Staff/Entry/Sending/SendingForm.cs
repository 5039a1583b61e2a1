namespace Savsjo.Medborgarloften.Web.Staff.Entry.Sending;

/// <summary>Formuläret som skickar in: those that are ticked, and what was seen of each.</summary>
public sealed class SendingForm
{
    /// <summary>The activities whose reports are ticked.</summary>
    public List<int> Send { get; set; } = [];

    /// <summary>They were chosen by the button that sends every report that is begun.</summary>
    public bool All { get; set; }

    /// <summary>The versions shown, by the activities' numbers: nobody sends in what they have not read.</summary>
    public Dictionary<string, int> Seen { get; set; } = [];
}
