namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Skäl: why a goal was not reached, in the author's words. Each goal has its own, and it is published with that.</summary>
/// <param name="MeasureId">Whose goal.</param>
public sealed record GoalReason(int MeasureId, string Text)
{
    /// <summary>Longest reason.</summary>
    public const int MaxLength = 1000;

    /// <summary>"skälet": within a sentence.</summary>
    public const string Name = "skälet";

    /// <summary>"Varför målet inte nåddes": beside it.</summary>
    public const string Label = "Varför målet inte nåddes";

    /// <summary>Where it is written: beside the figures of its measure.</summary>
    public ReportBox Box => ReportBox.Measure(MeasureId, FigureBox.Reason);

    /// <summary>Without what surrounds the words, and without those that say nothing.</summary>
    internal static IReadOnlyList<GoalReason> Tidy(IEnumerable<GoalReason>? reasons) =>
    [
        .. from reason in reasons ?? []
           let text = ReportEntry.Trimmed(reason.Text)
           where text is not null
           orderby reason.MeasureId
           select reason with { Text = text },
    ];
}

/// <summary>Text i en rapport, of a field or of a reason: what somebody wrote and the public reads.</summary>
/// <param name="Box">Where it is written.</param>
/// <param name="Name">"texten", "skälet".</param>
public sealed record WrittenText(ReportBox Box, string Name, string Text, int MaxLength)
{
    public static IEnumerable<WrittenText> In(IReportWords words) =>
    [
        .. from field in ReportField.Texts
           let text = field.Read(words)
           where text is not null
           select new WrittenText(field.Box, field.Name, text, field.MaxLength!.Value),
        .. words.Reasons.Select(reason => new WrittenText(reason.Box, GoalReason.Name, reason.Text, GoalReason.MaxLength)),
    ];
}
