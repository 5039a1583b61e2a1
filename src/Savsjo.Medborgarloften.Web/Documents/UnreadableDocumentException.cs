namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>Ett dokument som inte går att läsa. The message is a sentence for whoever chose it, and says what to do instead.</summary>
public sealed class UnreadableDocumentException(string sentence) : Exception(sentence)
{
    /// <summary>How a sentence ends on a page where a table can be pasted.</summary>
    public const string OrPaste = ", eller kopiera tabellen och klistra in den nedan";

    /// <summary>The sentence for a page where nothing can be pasted.</summary>
    public string WithoutPasting => Message.Replace(OrPaste, "", StringComparison.Ordinal);

    public const string Damaged = "Filen är skadad och går inte att läsa. Öppna den i Word, spara den på nytt och välj den igen.";

    public const string TooLarge =
        $"Dokumentet är för stort för att läsas. Spara tabellen i ett eget dokument{OrPaste}.";
}
