namespace Savsjo.Medborgarloften.Pdf.QuestPdf.Checking;

/// <summary>Name: "/Type", without its slash.</summary>
internal sealed record PdfName(string Text);

/// <summary>Indirect reference: "12 0 R".</summary>
internal sealed record PdfReference(int Number);

/// <summary>Dictionary. Two are the same only when they stand in the same place.</summary>
internal sealed class PdfDictionary
{
    private readonly Dictionary<string, object?> _entries = [];

    public object? this[string key]
    {
        get => _entries.GetValueOrDefault(key);
        set => _entries[key] = value;
    }
}
