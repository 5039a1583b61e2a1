using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>
/// Sveriges kommuner by name, as Statistics Sweden lists them, so that a figure or a document of another municipality is known for
/// what it is.
/// </summary>
public static partial class MunicipalityNames
{
    private const string Names =
        "Ale Alingsås Alvesta Aneby Arboga Arjeplog Arvidsjaur Arvika Askersund Avesta Bengtsfors Berg Bjurholm Bjuv Boden Bollebygd "
        + "Bollnäs Borgholm Borlänge Borås Botkyrka Boxholm Bromölla Bräcke Burlöv Båstad Dals-Ed Danderyd Degerfors Dorotea Eda Ekerö "
        + "Eksjö Emmaboda Enköping Eskilstuna Eslöv Essunga Fagersta Falkenberg Falköping Falun Filipstad Finspång Flen Forshaga "
        + "Färgelanda Gagnef Gislaved Gnesta Gnosjö Gotland Grums Grästorp Gullspång Gällivare Gävle Göteborg Götene Habo Hagfors "
        + "Hallsberg Hallstahammar Halmstad Hammarö Haninge Haparanda Heby Hedemora Helsingborg Herrljunga Hjo Hofors Huddinge "
        + "Hudiksvall Hultsfred Hylte Håbo Hällefors Härjedalen Härnösand Härryda Hässleholm Höganäs Högsby Hörby Höör Jokkmokk "
        + "Järfälla Jönköping Kalix Kalmar Karlsborg Karlshamn Karlskoga Karlskrona Karlstad Katrineholm Kil Kinda Kiruna Klippan "
        + "Knivsta Kramfors Kristianstad Kristinehamn Krokom Kumla Kungsbacka Kungsör Kungälv Kävlinge Köping Laholm Landskrona Laxå "
        + "Lekeberg Leksand Lerum Lessebo Lidingö Lidköping Lindesberg Linköping Ljungby Ljusdal Ljusnarsberg Lomma Ludvika Luleå Lund "
        + "Lycksele Lysekil Malmö Malung-Sälen Malå Mariestad Mark Markaryd Mellerud Mjölby Mora Motala Mullsjö Munkedal Munkfors "
        + "Mölndal Mönsterås Mörbylånga Nacka Nora Norberg Nordanstig Nordmaling Norrköping Norrtälje Norsjö Nybro Nykvarn Nyköping "
        + "Nynäshamn Nässjö Ockelbo Olofström Orsa Orust Osby Oskarshamn Ovanåker Oxelösund Pajala Partille Perstorp Piteå Ragunda "
        + "Robertsfors Ronneby Rättvik Sala Salem Sandviken Sigtuna Simrishamn Sjöbo Skara Skellefteå Skinnskatteberg Skurup Skövde "
        + "Smedjebacken Sollefteå Sollentuna Solna Sorsele Sotenäs Staffanstorp Stenungsund Stockholm Storfors Storuman Strängnäs "
        + "Strömstad Strömsund Sundbyberg Sundsvall Sunne Surahammar Svalöv Svedala Svenljunga Säffle Säter Sävsjö Söderhamn "
        + "Söderköping Södertälje Sölvesborg Tanum Tibro Tidaholm Tierp Timrå Tingsryd Tjörn Tomelilla Torsby Torsås Tranemo Tranås "
        + "Trelleborg Trollhättan Trosa Tyresö Täby Töreboda Uddevalla Ulricehamn Umeå Uppsala Upplands-Bro Uppvidinge Vadstena "
        + "Vaggeryd Valdemarsvik Vallentuna Vansbro Vara Varberg Vaxholm Vellinge Vetlanda Vilhelmina Vimmerby Vindeln Vingåker "
        + "Vänersborg Vännäs Värmdö Värnamo Västervik Västerås Växjö Vårgårda Ydre Ystad Åmål Ånge Åre Årjäng Åsele Åstorp Åtvidaberg "
        + "Älmhult Älvdalen Älvkarleby Älvsbyn Ängelholm Öckerö Ödeshög Örebro Örkelljunga Örnsköldsvik Östersund Österåker Östhammar "
        + "Överkalix Övertorneå";

    private static readonly FrozenSet<string> All = Names.Split(' ')
        .Concat(["Lilla Edet", "Upplands Väsby", "Östra Göinge"]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Those that are other words, too, and stand for a municipality only before "kommun".</summary>
    private static readonly FrozenSet<string> Words = new[] { "Ale", "Berg", "Eda", "Kil", "Mark", "Mora", "Nora", "Sala", "Vara" }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"Vetlanda" of "Vetlanda", "Vetlandas" and "Vetlanda kommuns"; null for what is no municipality's name.</summary>
    /// <param name="words">As they are written: a name has a capital.</param>
    public static string? Read(string words)
    {
        var name = Without(Without(Without(words, "s"), " kommunen"), " kommun");
        var isNamed = name.Length + 2 < words.Length;
        string? Known(string one) => All.Contains(one) && (isNamed || !Words.Contains(one)) ? one : null;
        return Known(words) ?? Known(name) ?? Known(Without(name, "s"));
    }

    /// <summary>Every municipality that a text names, in the order in which they stand.</summary>
    public static IEnumerable<string> In(string text)
    {
        foreach (Match match in Capital().Matches(text))
            if ((Read($"{match.Groups["word"].Value}{match.Groups["next"].Value}") ?? Read(match.Groups["word"].Value)) is { } name)
                yield return name;
    }

    [GeneratedRegex(@"\b(?<word>\p{Lu}[\p{L}-]+)(?=(?<next>\s\p{L}+))?", RegexOptions.CultureInvariant)]
    private static partial Regex Capital();

    private static string Without(string words, string end) =>
        words.EndsWith(end, StringComparison.Ordinal) ? words[..^end.Length] : words;
}
