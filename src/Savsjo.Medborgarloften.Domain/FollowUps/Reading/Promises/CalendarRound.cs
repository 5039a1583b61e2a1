using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

/// <summary>Omgång i kalendern: what is followed up, and its last day to report.</summary>
/// <param name="IsTransferred">It is entered late, from a document, and has no such day.</param>
public sealed record CalendarRound(TertialSpan Covers, DateOnly Deadline, bool IsTransferred = false)
{
    /// <summary>Försenad: it should have been published by now, and is not.</summary>
    public bool IsLate { get; private init; }

    /// <summary>Its last tertial.</summary>
    public Tertial Tertial => Covers.Last;

    /// <summary>"Tertial 1 2021, rapporteras senast 15 maj 2021". Holds before that day and after, until it is late.</summary>
    public string Words => SwedishText.Capitalised(WordsInText);

    /// <summary>"tertial 1 2021, rapporteras senast 15 maj 2021", "tertial 1 2021, skulle ha kommit senast i juni 2021".</summary>
    public string WordsInText => IsTransferred ? $"{Covers.Name}, överförs från ett tidigare dokument"
        : IsLate ? $"{Covers.Name}, skulle ha kommit senast i {SwedishText.Month(Expected)}"
        : $"{Covers.Name}, rapporteras senast {SwedishText.Date(Deadline)}";

    /// <summary>A follow-up is reviewed and published within the month after the one in which it is reported.</summary>
    private DateOnly Expected => new DateOnly(Deadline.Year, Deadline.Month, 1).AddMonths(1);

    /// <summary>As it stands on a day.</summary>
    public CalendarRound On(DateOnly today) => this with { IsLate = today >= Expected.AddMonths(1) };
}
