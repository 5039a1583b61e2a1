using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.Doubts;
using Savsjo.Medborgarloften.Domain.Sentences;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.FromText;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Panels;

/// <summary>En aktivitet att rapportera: an open panel of /inmatning.</summary>
public sealed record ReportPanel
{
    public required int ActivityId { get; init; }

    public required string Label { get; init; }

    public required string Name { get; init; }

    /// <summary>The text as signed, where the name does not say it already, and with whom the report is shared.</summary>
    public required string Introduction { get; init; }

    public required ReportStateLook State { get; init; }

    public required string? Version { get; init; }

    public required string? Seen { get; init; }

    public required PanelField Status { get; init; }

    public required PanelField OwnText { get; init; }

    /// <summary>The activity that tells of this one too.</summary>
    public required PanelField ToldIn { get; init; }

    /// <summary>The other activities of the round, which it can be told in.</summary>
    public required IReadOnlyList<FieldChoice> Others { get; init; }

    /// <summary>"Pågår"; null when it was not reported.</summary>
    public required string? LastStatus { get; init; }

    public required string? LastText { get; init; }

    /// <summary>What last time's text replaced just now; null where nothing was.</summary>
    public string? ReplacedText { get; private init; }

    /// <summary>What the author's own words say that does not stand in the fields.</summary>
    public required FiguresOffer FromText { get; init; }

    /// <summary>What stood in the fields that were filled in from the text just now; null where none were.</summary>
    public string? BeforeText { get; private init; }

    /// <summary>Whether no figure is typed.</summary>
    public bool IsWithoutFigures { get; private init; }

    public required ReviewerComment? Comment { get; init; }

    /// <summary>Who else has just written in it; null where nobody has.</summary>
    public string? Beside { get; init; }

    /// <summary>The conversation about the report; null while there is nobody to talk to.</summary>
    public ReportTalk? Talk { get; init; }

    public required SuspicionGrid? Suspicions { get; init; }

    /// <summary>The measures other than suspicions.</summary>
    public required IReadOnlyList<MeasurePanel> Measures { get; init; }

    /// <summary>What the software writes from the figures; null when there is nothing to write from.</summary>
    public required string? Sentence { get; init; }

    public required bool HasWrongFigures { get; init; }

    /// <summary>What concerns the report as a whole.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    /// <summary>Totals that were stated before an earlier tertial was corrected.</summary>
    public IReadOnlyList<string> Questions { get; private init; } = [];

    public required int FaultCount { get; init; }

    /// <summary>Whether it is, or is refused: then the question stands open.</summary>
    public bool IsToldElsewhere => !string.IsNullOrEmpty(ToldIn.Value) || ToldIn.IsWrong || ToldIn.Remark is not null;

    public string Id => PanelField.PanelId(ActivityId);

    public bool HasMeasures => Suspicions is not null || Measures.Count > 0;

    /// <summary>"5 av minst 15. Är ni klara för året?": of "Klart" before a goal is reached.</summary>
    public IReadOnlyList<string> EarlyEnds { get; private init; } = [];

    /// <summary>What may be right, but should be looked at before it is sent in.</summary>
    public IReadOnlyList<string> Doubts { get; private init; } = [];

    /// <summary>The measures whose goals somebody has to say why they were not reached.</summary>
    public IReadOnlyList<MeasurePanel> Unreached =>
        [.. (Suspicions?.Rows ?? []).Concat(Measures).Where(measure => measure.AsksWhyNotReached)];

    /// <summary>The text as it will be printed now.</summary>
    public string Preview =>
        !string.IsNullOrWhiteSpace(OwnText.Value) ? OwnText.Value.Trim()
        : HasWrongFigures ? "Rätta felet ovan, så skrivs texten av siffrorna."
        : Sentence ?? "Fyll i siffrorna, så skrivs texten av dem.";

    public static ReportPanel Of(
        RoundInWork round, Activity activity, Organisation reader, EditActivityReportForm form,
        IReadOnlyList<RuleViolation> violations, ReviewerComment? comment)
    {
        var report = round.ReportOf(activity);
        var returned = report?.State == ReportState.Returned ? comment : null;
        var context = new PanelContext(round, activity, form, violations) { Remarks = returned?.Beside };
        var last = round.LatestEarlierReportOf(activity);
        return new ReportPanel
        {
            ActivityId = activity.Id,
            Label = activity.Label,
            Name = activity.Name,
            Introduction = IntroductionOf(activity, reader),
            State = ReportStateLook.Of(report?.State),
            Version = form.Version,
            Seen = form.Seen,
            Status = context.Field(ReportField.Status),
            OwnText = context.Field(ReportField.Text),
            ToldIn = context.Field(ReportField.ToldIn),
            Others = [.. round.Activities.Where(other => other != activity)
                .Select(other => new FieldChoice(other.Label, $"{other.Label} {other.Name}"))],
            LastStatus = last?.Status?.Word,
            LastText = last?.Text,
            ReplacedText = string.IsNullOrWhiteSpace(form.Replaced) ? null : form.Replaced,
            FromText = FiguresOffer.Of(round, activity, form, context.Typed),
            BeforeText = string.IsNullOrEmpty(form.BeforeText) ? null : form.BeforeText,
            IsWithoutFigures = activity.Measures.All(measure => context.Stated(measure).Figure.IsMissing),
            Comment = returned,
            Suspicions = SuspicionGrid.Of(context),
            Measures = [.. activity.Measures.Where(measure => !measure.CountsSuspicions).OrderBy(measure => measure.Order)
                .Select(measure => MeasurePanel.Of(context, measure))],
            Sentence = ReportSentence.From(activity, round.Tertial.Year, context.Stated),
            HasWrongFigures = context.HasWrongFigures,
            Faults = [.. violations.Where(violation => violation.Field is null).Select(violation => violation.Message)],
            Questions = report is null
                ? []
                : [.. QuestionedTotal.In(report, round.EarlierReportsOf(activity), round.Covers).Select(question => question.Sentence)],
            EarlyEnds = [.. context.EarlyEnds.Select(end => end.Question)],
            Doubts = context.HasWrongFigures ? [] : [.. ReportDoubts.WithoutDone(round, context.Typed).Select(doubt => doubt.Sentence)],
            FaultCount = violations.Count,
        };
    }

    private static string IntroductionOf(Activity activity, Organisation reader)
    {
        var text = activity.ShortName is null ? "" : activity.Text.TrimEnd();
        if (!activity.IsShared)
            return text;
        var sentence = text.Length == 0 || text.EndsWith('.') ? text : $"{text}.";
        return $"{sentence} Ni delar rapporten med {(reader == Organisation.Police ? "kommunen" : "Polisen")}.".TrimStart();
    }
}

/// <summary>Granskarens kommentar: why a report came back.</summary>
/// <param name="About">"läget": the field it concerns; null for the whole report.</param>
/// <param name="Beside">What stands beside the fields; see <see cref="RemarksBeside"/>.</param>
public sealed record ReviewerComment(string Name, string At, string Text, string? About, IReadOnlyDictionary<ReportPart, string> Beside);
