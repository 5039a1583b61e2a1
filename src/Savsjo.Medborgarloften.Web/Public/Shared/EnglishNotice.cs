namespace Savsjo.Medborgarloften.Web.Public.Shared;

/// <summary>En kort sida på engelska: what became of something, what to do next, and at most one button.</summary>
/// <param name="Title">Its title and heading.</param>
/// <param name="Lead">The first sentences.</param>
public sealed record EnglishNotice(string Title, string Lead)
{
    /// <summary>What else there is to know; empty for nothing.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>What the button says, which posts to the page's own address; null for none.</summary>
    public string? Button { get; init; }

    /// <summary>Where to go on; null for nowhere.</summary>
    public (string Words, string Address)? Link { get; init; }

    /// <summary>A link from a letter that was cut off on the way.</summary>
    public static EnglishNotice LinkIsBroken { get; } = new("The link cannot be read",
        "Perhaps not all of it arrived. Copy it from the e-mail, from http to the last character, and paste it into the address field of "
        + "your browser.");
}
