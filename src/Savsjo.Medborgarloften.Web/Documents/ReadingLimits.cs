namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>Så mycket läses av ett dokument: in bytes, letters, rows and seconds. What is more is refused in a sentence, or told.</summary>
internal static class ReadingLimits
{
    /// <summary>Of one part of a file, unpacked.</summary>
    public const int Bytes = 24 * 1024 * 1024;

    /// <summary>Elements and attributes of all parts together.</summary>
    public const int Nodes = 1_000_000;

    /// <summary>Elements within elements.</summary>
    public const int Depth = 200;

    /// <summary>Of a file: what it holds, read or not.</summary>
    public const int Parts = 10_000;

    /// <summary>Of all that is read, and of what is pasted.</summary>
    public const int Letters = 1_000_000;

    /// <summary>Of all tables together.</summary>
    public const int Rows = 5_000;

    /// <summary>Of one table; what stands further to the right is no follow-up.</summary>
    public const int Columns = 64;

    /// <summary>Of one book.</summary>
    public const int Sheets = 50;

    /// <summary>Of a PDF: a follow-up has five or ten.</summary>
    public const int Pages = 100;

    /// <summary>Of all that is packed in a PDF, unpacked; pictures and fonts too.</summary>
    public const int PdfBytes = 96 * 1024 * 1024;

    /// <summary>How long a reading may take, in seconds.</summary>
    public const int Seconds = 20;
}
