using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Waiting;

/// <summary>Det här väntar på dig: what one person has left to do in every round that is worked on.</summary>
public sealed record WaitingForYou(IReadOnlyList<WaitingInRound> Rounds)
{
    public int Count => Rounds.Sum(round => round.Count);

    public bool IsNothing => Count == 0;

    /// <summary>"tre rapporter att skicka in och två att granska".</summary>
    public string Summary => SwedishText.List([.. Parts()]);

    /// <summary>"senast 15 maj 2021, om fem dagar"; nothing when nothing is to be reported by a day.</summary>
    public string When => Rounds.FirstOrDefault(round => round.ToReport.Count > 0 && round.When.Length > 0)?.When ?? "";

    /// <summary>How much of it is done in that room, for the menu.</summary>
    public int In(string room) => room switch
    {
        Links.Rooms.Entry => Rounds.Sum(round => round.ToEnter),
        Links.Rooms.Reviewing => Rounds.Sum(round => round.ToJudge),
        Links.Rooms.Publishing => Rounds.Count(round => round.MayPublish),
        _ => 0,
    };

    private IEnumerable<string> Parts()
    {
        var (toReport, toReview) = (Rounds.Sum(round => round.ToReport.Count), Rounds.Sum(round => round.ToReview.Count));
        var (notesToWrite, notesToReview) = (Rounds.Sum(round => round.NotesToWrite.Count), Rounds.Sum(round => round.NotesToReview.Count));
        var toPublish = In(Links.Rooms.Publishing);
        if (toReport > 0)
            yield return $"{Counted(toReport, "rapport", "rapporter")} att skicka in";
        if (notesToWrite > 0)
            yield return $"{Counted(notesToWrite, "sammanfattning", "sammanfattningar")} att skicka in";
        var reports = toReport > 0 && notesToWrite == 0 ? "" : toReview == 1 ? " rapport" : " rapporter";
        if (toReview > 0)
            yield return $"{SwedishText.InWords(toReview, GrammaticalGender.Common)}{reports} att granska";
        if (notesToReview > 0)
            yield return $"{Counted(notesToReview, "sammanfattning", "sammanfattningar")} att granska";
        if (toPublish > 0)
            yield return $"{Counted(toPublish, "uppföljning", "uppföljningar")} att publicera";
    }

    private static string Counted(int count, string one, string several) =>
        $"{SwedishText.InWords(count, GrammaticalGender.Common)} {(count == 1 ? one : several)}";
}
