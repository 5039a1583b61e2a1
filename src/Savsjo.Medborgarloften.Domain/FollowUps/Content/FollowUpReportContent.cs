using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>
/// Uppföljningens innehåll: everything that a published follow-up shows, frozen. The page, the PDF and the open data are
/// all made from this and from nothing else, so later edits never change what the public sees. It holds figures that
/// could be computed (totals), since a decision on small counts may withhold one and not another.
/// </summary>
public sealed record FollowUpReportContent
{
    /// <summary>The shape that this program writes; raised when an older stored content would be read differently.</summary>
    public const int CurrentSchemaVersion = 3;

    /// <summary>The shape of this record. An older stored content is upgraded as it is read.</summary>
    public int SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The tertial it follows up, or the last of those. Tables hold the year's rounds up to this one.</summary>
    public required Tertial Tertial { get; init; }

    /// <summary>1 for the first publication; a correction makes the next.</summary>
    public required int Version { get; init; }

    /// <summary>"Sävsjö kommun".</summary>
    public required string MunicipalityName { get; init; }

    /// <summary>"Lokala medborgarlöften i Sävsjö 2020-2021".</summary>
    public required string PeriodTitle { get; init; }

    /// <summary>
    /// The agreement's number here, by which its follow-ups belong together whatever it is called; null in older contents.
    /// </summary>
    public int? PeriodId { get; init; }

    /// <summary>"2020–2021".</summary>
    public required string PeriodYears { get; init; }

    /// <summary>"2020-2021": the agreement's id in open data, whatever its days are now; null in older contents.</summary>
    public string? PeriodPublicId { get; init; }

    /// <summary>That the agreement was prolonged or ended early, and why; null where it was not.</summary>
    public string? HistoryOfDays { get; init; }

    /// <summary>The agreement's days, and the tertials that follow them up; null in contents of versions 1 and 2.</summary>
    public FollowedUpDays? Followed { get; init; }

    public required DateTime PublishedAtUtc { get; init; }

    /// <summary>The office that published, never a person: "Sävsjö kommun".</summary>
    public required string PublishedBy { get; init; }

    /// <summary>The page's permanent, absolute address.</summary>
    public required string Address { get; init; }

    /// <summary>Rättelse: what this version corrects; null for the first.</summary>
    public CorrectionContent? Correction { get; init; }

    /// <summary>The document that it is transferred from, where it was published elsewhere first; null for all others.</summary>
    public SourceDocument? TransferredFrom { get; init; }

    /// <summary>Decision on small counts: counts from 1 up to, not including, this are withheld; null for exact figures.</summary>
    public int? SmallCountsBelow { get; init; }

    /// <summary>Sammanfattning of the whole follow-up, for results that belong to no activity; null where none was written.</summary>
    public string? Note { get; init; }

    public required IReadOnlyList<PromiseContent> Promises { get; init; }

    /// <summary>Activities of the period as a whole, under no promise; often none.</summary>
    public IReadOnlyList<ActivityContent> CommonActivities { get; init; } = [];

    /// <summary>Goals of common activities that have no row; null for none.</summary>
    public IReadOnlyList<OtherGoal>? OtherGoals { get; init; }

    /// <summary>Every goal that has no row, promise by promise.</summary>
    public IEnumerable<OtherGoal> EveryOtherGoal() => Promises.SelectMany(promise => promise.OtherGoals ?? []).Concat(OtherGoals ?? []);

    public const string FirstSentence = "Polisens och kommunens arbete med medborgarlöften följs upp tertialvis.";

    /// <summary>"Uppföljning av medborgarlöften, tertial 3 2020".</summary>
    public string Title => TitleOf(Covers);

    /// <summary>The sentence with which the document has always begun.</summary>
    public string Introduction => $"{(Covers.IsJoined ? "" : $"{FirstSentence} ")}Uppföljningen avser {Covers.NameInText}.";

    /// <summary>"2020–2021"; its days, "1 oktober 2021–30 september 2022", where they are not whole calendar years.</summary>
    public string PeriodInText => Followed is { Days.AreWholeYears: false } followed ? followed.Days.Wording : PeriodYears;

    /// <summary>"2024"; "1 september–31 december 2024" where the agreement has only those days of the year.</summary>
    public string YearInText => Followed?.Days.PartOf(Tertial.Year) is { AreWholeYears: false } part ? part.Wording : $"{Tertial.Year}";

    /// <summary>Whether the agreement is over with the tertial: nothing more is to come.</summary>
    public bool IsLastOfPeriod => Followed?.Last == Tertial;

    /// <summary>"september–december"; "1–30 september" where the agreement has only some of the round's days.</summary>
    /// <param name="tertial">The last of the round.</param>
    public string MonthsOf(Tertial tertial) => FollowedUp.RoundOf(tertial) is var round
        && Followed?.DaysOf(tertial) is { } days && days != round.Days ? days.WordingInYear : round.Months;

    public static string TitleOf(TertialSpan covers) => $"Uppföljning av medborgarlöften, {covers.Name}";

    /// <summary>Which tertials it is about, and which columns its tables have.</summary>
    public FollowedUpTertials FollowedUp => FollowedUpTertials.Of(Tertial, Followed);

    /// <summary>What it follows up.</summary>
    public TertialSpan Covers => FollowedUp.Round;

    /// <summary>The year's rounds that its tables show, each as its last tertial.</summary>
    public IEnumerable<Tertial> Tertials => FollowedUp.Columns.Select(column => column.Last);

    /// <summary>Every activity in the order of the document.</summary>
    public IEnumerable<ActivityContent> Activities => Promises.SelectMany(promise => promise.Activities).Concat(CommonActivities);
}

/// <summary>Rättelse: why a version replaced the one before it, and what changed.</summary>
/// <param name="Reason">Written by whoever reopened it.</param>
/// <param name="Changes">One line a change: what, from which value to which.</param>
/// <param name="FollowsFrom">
/// Another tertial whose correction changed figures that this follow-up shows too; null where its own reports were corrected.
/// </param>
public sealed record CorrectionContent(string Reason, IReadOnlyList<string> Changes, Tertial? FollowsFrom = null);

/// <summary>Löftet i uppföljningen.</summary>
/// <param name="Number">1, 2, …</param>
/// <param name="Text">The text as signed.</param>
/// <param name="FollowUpHeading">The shorter heading over its table.</param>
/// <param name="Note">
/// Sammanfattning of the tertial; null when none was written. Until version 3 the latest one before it was carried over.
/// </param>
public sealed record PromiseContent(
    int Number,
    string Text,
    string FollowUpHeading,
    string? Note,
    IReadOnlyList<ActivityContent> Activities)
{
    /// <summary>Goals of its activities that have no row; null for none.</summary>
    public IReadOnlyList<OtherGoal>? OtherGoals { get; init; }
}
