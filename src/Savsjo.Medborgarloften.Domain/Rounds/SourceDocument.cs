using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Rounds;

/// <summary>
/// Dokumentet som en uppföljning överförs från: what was published elsewhere, before the follow-up was entered here. It becomes
/// public with the follow-up.
/// </summary>
/// <param name="Title">"Uppföljning medborgarlöften tertial 1 2018".</param>
/// <param name="PublishedOn">The day on which the document was published.</param>
/// <param name="Address">Where it can be read; null where it is nowhere to be read.</param>
public sealed record SourceDocument(string Title, DateOnly PublishedOn, string? Address = null)
{
    public const int MaxTitleLength = 200;
    public const int MaxAddressLength = 500;

    /// <summary>"Överförd från ett dokument: Uppföljning 2018, publicerat 22 januari 2019."</summary>
    public string Sentence => $"Överförd från ett dokument: {Title}, publicerat {SwedishText.Date(PublishedOn)}.";

    /// <summary>What is wrong with it; empty when nothing is.</summary>
    /// <param name="covers">What the follow-up is about: no document tells of it before it has begun.</param>
    /// <param name="today">Sweden's date.</param>
    internal static IEnumerable<RuleViolation> Faults(
        string? title, DateOnly? publishedOn, string? address, TertialSpan covers, DateOnly today)
    {
        if (title is null)
            yield return new("Skriv vad dokumentet heter.", SourceDocumentField.Title);
        foreach (var fault in StoredText.Faults(title, SourceDocumentField.Title, "Dokumentets namn", MaxTitleLength))
            yield return fault;
        if (publishedOn is not { } day)
            yield return new("Skriv dagen då dokumentet publicerades, med år, månad och dag.", SourceDocumentField.PublishedOn);
        else if (day > today)
            yield return new("Dokumentet kan inte ha publicerats en dag som inte har varit.", SourceDocumentField.PublishedOn);
        else if (day <= covers.Days.First)
            yield return new(
                $"Dokumentet kan inte ha publicerats innan {covers.Name} började. Kontrollera årtalet.", SourceDocumentField.PublishedOn);
        foreach (var fault in StoredText.Faults(address, SourceDocumentField.Address, "Adressen", MaxAddressLength))
            yield return fault;
        if (address is not null && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")))
            yield return new(
                "Skriv hela webbadressen, till exempel https://www.savsjo.se/uppfoljning.pdf, eller lämna tomt.",
                SourceDocumentField.Address);
    }
}

/// <summary>Dokumentets fält, as refusals name them.</summary>
public enum SourceDocumentField
{
    Title,
    PublishedOn,
    Address,
}
