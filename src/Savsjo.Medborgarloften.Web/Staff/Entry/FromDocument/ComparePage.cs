using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Dokumentet bredvid omgången: for each activity what would be filled in, before anything is.</summary>
public sealed record ComparePage
{
    public required TertialSpan Covers { get; init; }

    public required string EntryAddress { get; init; }

    public required BroughtDocument Document { get; init; }

    /// <summary>See <see cref="CarriedDocument"/>.</summary>
    public required string Carried { get; init; }

    /// <summary>The column that is read; null where it has to be chosen.</summary>
    public required int? Column { get; init; }

    /// <summary>The columns to choose among.</summary>
    public required IReadOnlyList<FieldChoice> Columns { get; init; }

    public required IReadOnlyList<Proposal> Proposals { get; init; }

    /// <summary>Rows that say something and are about none of the activities that may be filled in.</summary>
    public required IReadOnlyList<LeftRow> Left { get; init; }

    /// <summary>How many more such rows there are than a page has room for.</summary>
    public required int MoreLeft { get; init; }

    /// <summary>What a row may be about.</summary>
    public required IReadOnlyList<FieldChoice> Activities { get; init; }

    /// <summary>"2.3 Skolnärvaro": own activities that the document does not have, or says nothing of.</summary>
    public required IReadOnlyList<string> Unsaid { get; init; }

    /// <summary>"1.3 Lokal till kontoret": rows of activities that are not this person's to write in now.</summary>
    public required IReadOnlyList<string> NotOpen { get; init; }

    /// <summary>"Samma dokument fylldes i 10 maj 2021 av Karin Berg."; null where it is new.</summary>
    public required string? FilledBefore { get; init; }

    /// <summary>Why it may be about another municipality or another time than the round.</summary>
    public required IReadOnlyList<string> Doubts { get; init; }

    /// <summary>What is ticked.</summary>
    public required IReadOnlyCollection<string> Ticked { get; init; }

    public bool IsConfirmed { get; init; }

    /// <summary>The activities that were chosen for rows, which are kept.</summary>
    public required IReadOnlyDictionary<int, int?> Chosen { get; init; }

    public ErrorSummary Errors { get; init; } = new("", []);

    public IEnumerable<Proposal> ToFill => Proposals.Where(one => one.Parts.Count > 0);

    /// <summary>"1.1 Poliskontor": what the document says stands there already.</summary>
    public IEnumerable<string> Same =>
        Proposals.Where(one => one is { Parts.Count: 0, Remarks.Count: 0 }).Select(one => Comparison.NameOf(one.Activity));

    /// <summary>Whether something of what is ticked can be filled in.</summary>
    public bool HasAny(IReadOnlyCollection<string> ticked) => ToFill.SelectMany(one => one.Parts).Any(part => ticked.Contains(part.Key));
}

/// <summary>En rad som blev över.</summary>
/// <param name="Remark">Why it was left, a whole sentence; null where it is like no activity.</param>
public sealed record LeftRow(int Place, string Words, string Said, string? Remark);
