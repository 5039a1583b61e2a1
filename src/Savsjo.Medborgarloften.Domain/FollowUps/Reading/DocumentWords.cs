using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>
/// Dokumentets ord: what is said only where a follow-up is a document of its own, with a window, pages and a last page; on the
/// web the page around it says the same.
/// </summary>
public static class DocumentWords
{
    public const string Activity = "Aktivitet";
    public const string Goal = "Mål";
    public const string Result = "Resultat";
    public const string Standing = "Läge";
    private const string NoPromises = "Inga löften är registrerade.";
    public const string NoActivities = "Det finns inga aktiviteter att följa upp.";
    public const string About = "Om uppföljningen";
    public const string PermanentAddress = "Permanent adress:";

    /// <summary>"Sida 2 av 4", where the pages are counted before they are drawn.</summary>
    public static string PageNumber(int page, int pages) => $"{Page}{SwedishText.Number(page)}{OfPages}{SwedishText.Number(pages)}";

    /// <summary>"1.4, fortsättning": over what a page break left of a row.</summary>
    public static string Continued(string label) => $"{label}, fortsättning";

    /// <summary>Before the page's number.</summary>
    public const string Page = "Sida ";

    /// <summary>Before the number of pages.</summary>
    public const string OfPages = " av ";

    extension(FollowUpReading reading)
    {
        /// <summary>The title that a viewer's window shows; files of two versions lie beside each other in a folder.</summary>
        public string WindowTitle =>
            $"{reading.Title}{(reading.Version > 1 ? $", version {reading.Version}" : "")}, {reading.MunicipalityName}";

        /// <summary>Where the promises would stand.</summary>
        public string WithoutPromises =>
            reading.Activities.Any() ? "Överenskommelsen har inga löften, bara gemensamma aktiviteter." : NoPromises;

        /// <summary>Under the title, a paragraph each: why the agreement's days were moved, what document it is transferred from.</summary>
        public IEnumerable<string> Circumstances => new[]
        {
            reading.HistoryOfDays,
            reading.Source is { } source ? $"{source.Sentence}{(source.Address is { } address ? $" {address}" : "")}" : null,
        }.OfType<string>();

        /// <summary>After that; the reader of a correction is told where to find what was corrected.</summary>
        public string ImprintInFull => reading.Imprint.Sentence
            + (reading.Correction is null ? "" : " Den ersätter en tidigare version; vad som är rättat står sist i dokumentet.");

        /// <summary>What a screen reader says of the link to the page.</summary>
        public string AddressInWords => $"Uppföljningens sida på webben: {reading.Address}";
    }
}
