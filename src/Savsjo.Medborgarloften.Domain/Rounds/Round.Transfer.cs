using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Rounds;

/// <content>A follow-up that is entered late, from a document.</content>
public sealed partial class Round
{
    /// <summary>
    /// Överförs: it was followed up in a document before it was entered here. It waits for no day and reminds nobody, and no other
    /// period's round waits for it.
    /// </summary>
    public bool IsTransferred { get; private set; }

    /// <summary>The document; null where it is not transferred, or while the document is not named.</summary>
    public SourceDocument? Source { get; private set; }

    /// <summary>The kept file of that document (<see cref="EarlierDocument"/>); null where none is.</summary>
    public int? EarlierDocumentId { get; private set; }

    /// <summary>Reported in its turn, by the calendar: not a correction, and not transferred from a document.</summary>
    public bool IsInTurn => !IsTransferred && OngoingCorrection is null;

    /// <summary>"Överförs från ett dokument: …": as staff read it; null where it is not transferred.</summary>
    public string? TransferNote => !IsTransferred ? null
        : Source is { } source ? $"Överförs från ett dokument: {source.Title}, publicerat {SwedishText.Date(source.PublishedOn)}."
        : "Överförs från ett dokument, som inte är angivet än.";

    /// <summary>A later follow-up is published, so this one can be nothing else.</summary>
    internal void MarkTransferred() => IsTransferred = true;

    /// <summary>Överför: from a document, with its name and day. What is wrong is returned, and nothing has changed then.</summary>
    internal IReadOnlyList<RuleViolation> TransferFrom(string? title, DateOnly? publishedOn, string? address, DateOnly today)
    {
        if (RefuseTransfer(today) is { } refusal)
            return [refusal];
        var (name, link) = (Trimmed(title), Trimmed(address));
        var faults = SourceDocument.Faults(name, publishedOn, link, Covers, today).ToList();
        if (faults.Count > 0)
            return faults;
        IsTransferred = true;
        Source = new(name!, publishedOn!.Value, link);
        Version++;
        return [];
    }

    /// <summary>Behåller originalet: the file that the follow-up is transferred from.</summary>
    internal RuleViolation? KeepOriginal(int documentId)
    {
        if (!IsTransferred || IsPublished)
            return new($"{SwedishText.Capitalised(Name)} överförs inte nu.");
        EarlierDocumentId = documentId;
        Version++;
        return null;
    }

    /// <summary>Follows it up in its turn again.</summary>
    internal RuleViolation? StopTransfer(Tertial? latestPublished)
    {
        if (IsPublished)
            return new($"{SwedishText.Capitalised(Name)} är publicerat.");
        if (Tertial < latestPublished)
            return new(
                $"Uppföljningen av {latestPublished.Value.Name} är redan publicerad, så {Name} kan bara överföras från ett dokument. "
                    + "Skriv vad dokumentet heter.",
                SourceDocumentField.Title);
        (IsTransferred, Source, EarlierDocumentId) = (false, null, null);
        Version++;
        return null;
    }

    private RuleViolation? RefuseTransfer(DateOnly today) =>
        IsPublished ? new($"{SwedishText.Capitalised(Name)} är publicerat.")
        : Covers.Days.Last >= today
            ? new($"{SwedishText.Capitalised(Name)} har inte gått till ända. Bara det som har varit kan överföras.")
            : null;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings(" ").Trim();
}
