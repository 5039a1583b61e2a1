using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <summary>Mejlet: what waits for the reader first, then what has happened, each with where it is.</summary>
public sealed class TellingLetter(MunicipalityOptions municipality)
{
    private const int LongestSubject = 200;

    private string Site => municipality.PublicAddress.TrimEnd('/');

    public Letter Write(Colleague colleague, IReadOnlyList<News> news)
    {
        string[] lines =
        [
            $"Hej {colleague.Staff.Name}!",
            "",
            .. Part("Det här väntar på dig:", news.Where(one => one.WaitsForReader)),
            .. Part("Det här har hänt:", news.Where(one => !one.WaitsForReader)),
            "Du väljer själv vilka mejl du vill ha:",
            $"{Site}{Rooms.OwnAccount}#mejl",
            "Det här mejlet är skickat automatiskt. Det går inte att svara på det.",
            "",
            $"Medborgarlöften {municipality.InPlace}",
            municipality.Name,
            "",
        ];
        return new(colleague.Email, Subject(news), string.Join('\n', lines));
    }

    private IEnumerable<string> Part(string heading, IEnumerable<News> news)
    {
        var told = news.ToList();
        if (told.Count == 0)
            yield break;
        yield return heading;
        yield return "";
        foreach (var one in told)
        {
            yield return one.Sentence.ReplaceLineEndings(" ");
            yield return Site + one.Address;
            yield return "";
        }
    }

    private static string Subject(IReadOnlyList<News> news)
    {
        var subject = news.Count == 1 ? news[0].Headline : $"{news[0].Headline} med mera";
        return subject.Length <= LongestSubject ? subject : subject[..LongestSubject];
    }
}
