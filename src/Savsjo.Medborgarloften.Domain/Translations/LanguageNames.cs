using System.Globalization;

namespace Savsjo.Medborgarloften.Domain.Translations;

/// <summary>
/// Språkens egna namn, as those who read them write them. Those that are most spoken in Sweden stand here, the national minority
/// languages first: what the computer's own list calls them differs between computers, and some are not in it.
/// </summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> Own = new(StringComparer.Ordinal)
    {
        ["sv-x-lattlast"] = "Lättläst svenska",
        ["fi"] = "Suomi",
        ["fit"] = "Meänkieli",
        ["rom"] = "Romani čhib",
        ["rmf"] = "Kaale",
        ["rmy"] = "Romani čhib",
        ["se"] = "Davvisámegiella",
        ["sma"] = "Åarjelsaemien gïele",
        ["smj"] = "Julevsámegiella",
        ["sju"] = "Ubmejesámiengiälla",
        ["yi"] = "ייִדיש",
        ["swl"] = "Svenskt teckenspråk",
        ["en"] = "English",
        ["ar"] = "العربية",
        ["fa"] = "فارسی",
        ["prs"] = "دری",
        ["ps"] = "پښتو",
        ["ur"] = "اردو",
        ["he"] = "עברית",
        ["ku"] = "Kurdî",
        ["kmr"] = "Kurmancî",
        ["ckb"] = "کوردیی ناوەندی",
        ["so"] = "Soomaali",
        ["ti"] = "ትግርኛ",
        ["am"] = "አማርኛ",
        ["om"] = "Oromoo",
        ["sw"] = "Kiswahili",
        ["rw"] = "Ikinyarwanda",
        ["rn"] = "Ikirundi",
        ["ln"] = "Lingála",
        ["uk"] = "Українська",
        ["ru"] = "Русский",
        ["pl"] = "Polski",
        ["ro"] = "Română",
        ["bg"] = "Български",
        ["hu"] = "Magyar",
        ["bs"] = "Bosanski",
        ["hr"] = "Hrvatski",
        ["sr"] = "Српски",
        ["sr-Latn"] = "Srpski",
        ["sq"] = "Shqip",
        ["mk"] = "Македонски",
        ["el"] = "Ελληνικά",
        ["tr"] = "Türkçe",
        ["az"] = "Azərbaycan",
        ["hy"] = "Հայերեն",
        ["ka"] = "ქართული",
        ["syr"] = "ܣܘܪܝܝܐ",
        ["de"] = "Deutsch",
        ["fr"] = "Français",
        ["es"] = "Español",
        ["pt"] = "Português",
        ["it"] = "Italiano",
        ["nl"] = "Nederlands",
        ["da"] = "Dansk",
        ["no"] = "Norsk",
        ["nb"] = "Norsk bokmål",
        ["nn"] = "Norsk nynorsk",
        ["is"] = "Íslenska",
        ["et"] = "Eesti",
        ["lv"] = "Latviešu",
        ["lt"] = "Lietuvių",
        ["cs"] = "Čeština",
        ["sk"] = "Slovenčina",
        ["sl"] = "Slovenščina",
        ["th"] = "ไทย",
        ["vi"] = "Tiếng Việt",
        ["zh"] = "中文",
        ["zh-Hant"] = "繁體中文",
        ["zh-Hans"] = "简体中文",
        ["ja"] = "日本語",
        ["ko"] = "한국어",
        ["hi"] = "हिन्दी",
        ["bn"] = "বাংলা",
        ["ta"] = "தமிழ்",
        ["pa"] = "ਪੰਜਾਬੀ",
        ["ne"] = "नेपाली",
        ["tl"] = "Tagalog",
        ["fil"] = "Filipino",
        ["mn"] = "Монгол",
        ["uz"] = "Oʻzbekcha",
    };

    private static readonly HashSet<string> RightToLeft = new(StringComparer.Ordinal)
    {
        "ar", "fa", "prs", "ps", "ur", "he", "yi", "ckb", "sd", "ug", "dv", "syr", "arc",
        "Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm",
    };

    /// <summary>Null for a language that nobody here knows: a reader could not choose it.</summary>
    public static string? Of(string tag)
    {
        if (Own.TryGetValue(tag, out var name))
            return name;
        var language = LanguageTag.LanguageOf(tag);
        return (Own.GetValueOrDefault(language) ?? OfComputer(language)) is { } found
            ? language.Length == tag.Length ? found : $"{found} ({tag[(language.Length + 1)..]})"
            : null;
    }

    /// <summary>A script that is named decides; else the language's own.</summary>
    public static bool IsRightToLeft(string tag) => tag.Split('-') switch
    {
        [_, { Length: 4 } script, ..] when char.IsAsciiLetterUpper(script[0]) => RightToLeft.Contains(script),
        [var language, ..] => RightToLeft.Contains(language),
        _ => false,
    };

    private static string? OfComputer(string language)
    {
        try
        {
            var found = CultureInfo.GetCultureInfo(language, predefinedOnly: true);
            return found.NativeName.Length == 0 || found.NativeName == language ? null
                : char.ToUpper(found.NativeName[0], found) + found.NativeName[1..];
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
