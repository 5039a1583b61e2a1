using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>
/// Tal som inte räknar något: times, dates, weeks, ages, school years, paragraphs, telephone numbers, years, and what has a number for
/// its name.
/// </summary>
internal static partial class NotCounted
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private const string Weekday = "(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ar|arna)?";

    private const string Month = "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
        + @"|(?:jan|feb|apr|jun|jul|aug|sept?|okt|nov|dec)\b\.?)";

    private const string Dash = @"\s?[-‐‑–—]\s?";

    /// <summary>The places, in the order in which they stand; none is in another.</summary>
    public static IEnumerable<Match> In(string text) => Pattern().Matches(text);

    [GeneratedRegex(
        // 2020-03-09
        @"\b\d{4}-\d{2}-\d{2}\b"
        // 0382-152 00, 114 14, "ring 112"
        + @"|(?<!\d)(?:\+46\s?|0)\d{1,3}" + @"[-–/ ]\s?\d[\d ]{4,9}\d\b|\b114 ?14\b"
        + @"|\b(?:ring|ringa|ringer|larma|tel|telefon|numret)\b[\s.:]*(?:på\s)?\d{3,6}\b"
        // (1968:64), 3 kap. 7 §, 1 § och 2 §, 5000-K1234-20
        + @"|\b(?:1[789]|20)\d{2}:\d+|§+\s*\d+(?:(?:,\s?|\soch\s|" + Dash + @")\d+)*|\b\d+\s?kap\b\.?"
        + @"|\b\d+(?:(?:,\s?|\soch\s|" + Dash + @")\d+)*\s?§+"
        + @"|\b\d{4}-K\d+-\d{2}\b"
        // kl. 10, 12.00-14.00, "tisdagar 12–14"
        + @"|\b(?:kl\b\.?|klockan)\s*\d{1,2}(?:[.:]\d{2})?(?:(?:" + Dash + @"|\still\s|\soch\s)\d{1,2}(?:[.:]\d{2})?)?\b"
        + @"|\b\d{1,2}[.:]\d{2}(?:(?:" + Dash + @"|\still\s|\soch\s)\d{1,2}[.:]\d{2})?\b(?!\s?(?:%|procent))"
        + @"|\b" + Weekday + @"(?:\s(?:och|till)\s" + Weekday + @")?,?\s\d{1,2}" + Dash + @"\d{1,2}\b"
        // 1/2 och 30/11, 5–7 maj 2020, "tisdag den 4", "den 3, 5 och 9 maj"
        + @"|\b\d{1,2}/\d{1,2}(?:[-–/ ](?:20)?\d{2}\b)?(?![\d/])"
        + @"|\b(?:den\s)?\d{1,2}(?::[ea])?(?:(?:,\s?|\soch\s(?:den\s)?|\ssamt\s|" + Dash + @")\d{1,2}(?::[ea])?)*"
        + @"\s?" + Month + @"\b(?:\s20\d{2}\b)?"
        + @"|\bden\s\d{1,2}\b(?::[ea])?(?:(?:,\s?|\soch\s(?:den\s)?|" + Dash + @")\d{1,2}\b(?::[ea])?(?!\s\p{L}))*"
        + @"|\b" + Weekday + @"\s\d{1,2}(?=\s(?:och|samt)\s" + Weekday + ")"
        // vecka 15, veckorna 15, 16 och 18, v. 15–17
        + @"|\b(?:veckorna|veckor)\s\d{1,2}(?:(?:,\s?|\soch\s|\still\s|" + Dash + @")\d{1,2}\b)*"
        + @"|\b(?:vecka|v\.?)\s?\d{1,2}(?:" + Dash + @"\d{1,2})?\b"
        // 21 år, 15–17 år, 13-åringar, i åldern 13 till 16, årskurs 7–9
        + @"|\b\d{1,3}(?:(?:" + Dash + @"|\still\s)\d{1,3})?\s?-?år(?:\b|ing|ig|s\b)\w*"
        + @"|\båld(?:er|ern|rar|rarna)\s\d{1,3}(?:(?:" + Dash + @"|\still\s|\soch\s)\d{1,3})?\b"
        + @"|\b(?:årskurs(?:erna|er)?|åk\.?|klass)\s?\d(?:(?:" + Dash + @"|,\s?|\soch\s)\d)*\b"
        // tertial 2 2020, T2, kvartal 3, 2020, 2020–2021
        + @"|(?<!\b(?:första|andra|tredje|fjärde|detta|förra|[1-4]:[ae])\s)"
        + @"\b(?:tertial(?:et|en)?|kvartal(?:et)?)\s\d(?:(?:" + Dash + @"|,\s?|\soch\s)\d)*\b(?:\s20\d{2}\b)?|\b[TQ][1-4]\b"
        + @"|\b(?:19[5-9]|20\d)\d(?:\s?[-–/]\s?(?:20)?\d{2})?\b"
        // väg 31, aktivitet 2.2, E4, 3:e
        + @"|\b(?:löfte|aktivitet|punkt|mål|delmål|bilaga|sida|sid\.|nr\.?|nummer|steg|fas|etapp|nivå|grupp|linje"
        + @"|(?:riks|läns)?väg|rv|rum|sal|zon|version|artikel)\s\d+(?:[.:]\d+)*\b|\bE\d{1,2}\b|\b\d+:[ea]\b", Options)]
    private static partial Regex Pattern();
}
