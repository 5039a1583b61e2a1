using Savsjo.Medborgarloften.Web.DemoData;

namespace Savsjo.Medborgarloften.Testing.Documents;

/// <summary>
/// The document of 2020 as Word would hold it: a heading and a table for each promise, the cells in paragraphs, and the long row broken
/// over a page, with its second half in a table of its own.
/// </summary>
public static class ReferenceDocument
{
    public static readonly string[] Heads = ["Aktivitet", "Tertial 1", "Tertial 2", "Tertial 3"];
    private const string Broken = " 1 dopningslagen bruk";

    /// <param name="time">"tredje tertialet 2020": what it says that it is about.</param>
    /// <param name="repeatsHeads">The second half has the heads once more.</param>
    public static byte[] File(string time = "tredje tertialet 2020", bool repeatsHeads = false) =>
        WordFile.Of(Intro(time) + string.Concat(ReferenceFollowUp.Read().Promises.Select(promise => Promise(promise, repeatsHeads))));

    private static string Intro(string time) => WordFile.Paragraphs(
        $"Lokala medborgarlöften i Sävsjö 2020-2021\nUppföljning av medborgarlöften för Sävsjö kommun\nUppföljningen avser {time}.");

    private static string Promise(ReferencePromise promise, bool repeatsHeads)
    {
        var tables = new List<List<string[]>> { new() { Heads } };
        foreach (var activity in promise.Activities)
        {
            var cells = activity.Published.OrderBy(cell => cell.Key).Select(cell => cell.Value).ToList();
            var halves = activity.Suspicions is null ? null : cells.Select(Halves).ToList();
            tables[^1].Add([activity.Text, .. halves?.Select(half => InParagraphs(half.First)) ?? cells]);
            if (halves is null)
                continue;
            tables.Add(repeatsHeads ? [Heads] : []);
            tables[^1].Add(["", .. halves.Select(half => InParagraphs(half.Second))]);
        }

        return WordFile.Paragraphs($"➤ {promise.FollowUpHeading}")
            + string.Join(WordFile.Paragraphs(""), tables.Select(rows => WordFile.Table(rows)));
    }

    /// <summary>Broken in the midst of a "varav", as the page did.</summary>
    private static (string First, string Second) Halves(string text)
    {
        var place = text.IndexOf(Broken, StringComparison.Ordinal);
        if (place < 0)
            return (text, "");
        var varav = text[..place].LastIndexOf(" varav", StringComparison.Ordinal);
        return (text[..varav], text[(varav + 1)..]);
    }

    private static string InParagraphs(string text) =>
        System.Text.RegularExpressions.Regex.Replace(text, @" (?=\d+ (?:överlåtelse|innehav|eget bruk|dopningslagen))", "\n");
}
