namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>Ett dokument som inte går att läsa. The message is a sentence for whoever chose it, and says what to do instead.</summary>
public sealed class UnreadableDocumentException(string sentence) : Exception(sentence)
{
    public const string Damaged = "Filen är skadad och går inte att läsa. Öppna den i Word, spara den på nytt och välj den igen.";

    public const string TooLarge =
        "Dokumentet är för stort för att läsas. Spara tabellen i ett eget dokument, eller kopiera den och klistra in den nedan.";
}
