using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;

/// <summary>Omgång i kalendern: what is followed up, and its last day to report.</summary>
/// <param name="IsTransferred">It is entered late, from a document, and has no such day.</param>
public sealed record CalendarRound(TertialSpan Covers, DateOnly Deadline, bool IsTransferred = false)
{
    /// <summary>Its last tertial.</summary>
    public Tertial Tertial => Covers.Last;

    /// <summary>"Tertial 1 2021, rapporteras senast 15 maj 2021". Worded so that it holds before that day and after.</summary>
    public string Words => SwedishText.Capitalised(WordsInText);

    /// <summary>"tertial 1 2021, rapporteras senast 15 maj 2021".</summary>
    public string WordsInText => IsTransferred
        ? $"{Covers.Name}, överförs från ett tidigare dokument"
        : $"{Covers.Name}, rapporteras senast {SwedishText.Date(Deadline)}";
}
