using System.Security.Cryptography;

namespace Savsjo.Medborgarloften.Domain.Rounds;

/// <summary>
/// Tidigare dokument: a file that follow-ups of earlier years are transferred from, kept as it came. The public can fetch it beside
/// the published follow-ups that are transferred from it, unless it is not to be shown; it is no part of what was reviewed here.
/// Its bytes never change.
/// </summary>
public sealed class EarlierDocument
{
    /// <summary>Bytes: as large as a document that is read.</summary>
    public const int MaxSize = 10 * 1024 * 1024;

    public const int MaxNameLength = 100;

    private EarlierDocument()
    {
    }

    /// <param name="name">"Uppföljning 2018.docx": as whoever brought it called it, with the ending of its kind.</param>
    /// <param name="kind">What its content is, whatever it was called.</param>
    /// <param name="isShown">Whether the public may fetch it.</param>
    public EarlierDocument(string name, EarlierDocumentKind kind, byte[] bytes, bool isShown, Change added)
    {
        (Name, Kind, Bytes, IsShown, Added) = (WithEnding(name, kind), kind, bytes, isShown, added);
        Size = bytes.Length;
        Sha256 = HashOf(bytes);
    }

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    public EarlierDocumentKind Kind { get; private set; }

    public byte[] Bytes { get; private set; } = [];

    /// <summary>In bytes.</summary>
    public int Size { get; private set; }

    /// <summary>In hexadecimal; it stands in the log too.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Visas: whether the public may fetch it once a follow-up that is transferred from it is published.</summary>
    public bool IsShown { get; private set; }

    public Change Added { get; private set; } = null!;

    public void Show(bool isShown) => IsShown = isShown;

    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>What is called otherwise than it is would be opened by the wrong program, or by one that it should not reach.</summary>
    private static string WithEnding(string name, EarlierDocumentKind kind)
    {
        var ending = kind.Ending;
        var stem = name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? name[..^ending.Length] : name;
        var longest = MaxNameLength - ending.Length;
        return (stem.Length > longest ? stem[..longest].TrimEnd() : stem) + ending;
    }
}

/// <summary>Slags dokument.</summary>
public enum EarlierDocumentKind
{
    Word = 1,
    Excel = 2,
    Pdf = 3,
}

/// <summary>What each <see cref="EarlierDocumentKind"/> is called, by people and by browsers.</summary>
public static class EarlierDocumentKinds
{
    extension(EarlierDocumentKind kind)
    {
        /// <summary>"Word".</summary>
        public string Name => kind switch
        {
            EarlierDocumentKind.Word => "Word",
            EarlierDocumentKind.Excel => "Excel",
            _ => "PDF",
        };

        public string MediaType => kind switch
        {
            EarlierDocumentKind.Word => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            EarlierDocumentKind.Excel => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            _ => "application/pdf",
        };

        /// <summary>".docx".</summary>
        public string Ending => kind switch
        {
            EarlierDocumentKind.Word => ".docx",
            EarlierDocumentKind.Excel => ".xlsx",
            _ => ".pdf",
        };
    }
}
