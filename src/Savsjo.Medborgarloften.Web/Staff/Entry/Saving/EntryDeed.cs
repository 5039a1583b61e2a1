using System.Globalization;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

/// <summary>Vad knappen gör: the deed, and the activity it concerns when it concerns one.</summary>
/// <param name="Name">One of the constants.</param>
/// <param name="ActivityId">Null for the whole page.</param>
public sealed record EntryDeed(string Name, int? ActivityId = null)
{
    public const string Save = "spara";
    public const string Submit = "skicka";
    public const string Withdraw = "ta-tillbaka";

    /// <summary>Answer in the conversation about a report; saves the page too, so that nothing typed is lost.</summary>
    public const string Answer = "svara";

    /// <summary>Use last time's text.</summary>
    public const string CopyText = "kopiera";

    /// <summary>Take back the text that last time's replaced.</summary>
    public const string TakeBack = "angra";

    /// <summary>Fill in the figures that the author's own text says.</summary>
    public const string FillFromText = "siffror";

    /// <summary>Take back what was filled in from the text.</summary>
    public const string TakeBackFigures = "angra-siffror";

    /// <summary>Report a finished activity anyway.</summary>
    public const string Add = "lagg-till";

    /// <summary>The value a button posts: "skicka" or "skicka/17".</summary>
    public string Value => ActivityId is null ? Name : string.Create(CultureInfo.InvariantCulture, $"{Name}/{ActivityId}");

    /// <summary>Saves nothing: the page comes back with what was typed.</summary>
    public bool OnlyShows => Name is CopyText or TakeBack or FillFromText or TakeBackFigures or Add;

    /// <summary>Reads a posted value; anything unknown saves.</summary>
    public static EntryDeed Read(string? value)
    {
        var parts = (value ?? "").Split('/');
        var activityId = parts.Length > 1 && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var id) ? id : (int?)null;
        return parts[0] switch
        {
            Submit => new(Submit, activityId),
            Withdraw or CopyText or TakeBack or FillFromText or TakeBackFigures or Add or Answer when activityId is not null =>
                new(parts[0], activityId),
            _ => new(Save),
        };
    }
}
