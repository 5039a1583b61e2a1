using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Transfers;

/// <summary>Formuläret för de dokument som en periods uppföljningar överförs från, as it was typed.</summary>
public sealed class TransfersForm
{
    public List<TransferForm> Rounds { get; init; } = [];

    /// <summary>What its writer saw, from <see cref="SeenValues"/>.</summary>
    public string? Seen { get; set; }

    public TransferForm? Of(Round round) => Rounds.Find(one => one.Id == round.Id);
}

/// <summary>En uppföljnings dokument.</summary>
public sealed class TransferForm
{
    public int Id { get; init; }

    public string? Document { get; init; }

    public string? PublishedOn { get; init; }

    public string? DocumentAddress { get; init; }

    public static TransferForm Of(Round round) => new()
    {
        Id = round.Id,
        Document = round.Source?.Title,
        PublishedOn = round.Source is { } source ? PeriodForm.Text(source.PublishedOn) : null,
        DocumentAddress = round.Source?.Address,
    };

    /// <summary>A day was written that is none.</summary>
    public bool HasNoDay => !string.IsNullOrWhiteSpace(PublishedOn) && PeriodForm.Day(PublishedOn) is null;

    public static string InputOf(SourceDocumentField field) => field switch
    {
        SourceDocumentField.Title => nameof(Document),
        SourceDocumentField.PublishedOn => nameof(PublishedOn),
        _ => nameof(DocumentAddress),
    };
}
