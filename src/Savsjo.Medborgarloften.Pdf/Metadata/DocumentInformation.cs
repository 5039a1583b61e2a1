using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Metadata;

/// <summary>What the document says of itself. The information dictionary and the XMP packet are both made from this.</summary>
internal sealed record DocumentInformation
{
    /// <summary>The language of the whole document.</summary>
    public const string Language = "sv-SE";

    public const string Producer = "Medborgarlöften";

    public DocumentInformation(string title, string author, string subject, DateTime createdUtc)
    {
        Title = CleanText.OneLine(title);
        Author = CleanText.OneLine(author);
        Subject = CleanText.OneLine(subject);
        CreatedUtc = createdUtc;
    }

    public string Title { get; }

    public string Author { get; }

    public string Subject { get; }

    /// <summary>To the second, as both kinds of metadata can say it.</summary>
    public DateTime CreatedUtc { get; }

    public Reference Write(IndirectObjects objects)
    {
        var date = PdfSyntax.Date(CreatedUtc);
        return objects.Add(
            $"<</Title{PdfSyntax.TextString(Title)}/Author{PdfSyntax.TextString(Author)}/Subject{PdfSyntax.TextString(Subject)}" +
            $"/Producer{PdfSyntax.TextString(Producer)}/CreationDate{date}/ModDate{date}>>");
    }
}
