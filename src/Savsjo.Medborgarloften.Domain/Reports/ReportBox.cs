namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Ruta: what is filled in by itself. A text is one box; of a measure each number is one, and how it was stated.</summary>
/// <param name="Part">The field that it belongs to.</param>
/// <param name="Of">Which of a figure's; null where the field is one box.</param>
public sealed record ReportBox(ReportPart Part, FigureBox? Of = null) : RuleField
{
    public static ReportBox SuspicionsStatedAs { get; } = new(ReportPart.Suspicions, FigureBox.StatedAs);

    public static ReportBox SuspicionsMark { get; } = new(ReportPart.Suspicions, FigureBox.Mark);

    public static ReportBox Measure(int measureId, FigureBox of) => new(ReportPart.Measure(measureId), of);

    /// <summary>"Text", "Count", "SuspicionsStatedAs": its name in forms, within the report or the measure.</summary>
    public string Name => Part.MeasureId is null ? $"{Part.Kind}{Of}" : $"{Of}";

    /// <summary>A field's boxes, in order.</summary>
    public static IEnumerable<ReportBox> In(ReportPart part) => part.Kind switch
    {
        ReportPartKind.Measure => Enum.GetValues<FigureBox>().Select(of => new ReportBox(part, of)),
        ReportPartKind.Suspicions => [SuspicionsStatedAs, SuspicionsMark],
        _ => [new ReportBox(part)],
    };

    public RuleViolation Refuse(string message) => new(message, this);

    public bool IsRefusedBy(RuleViolation violation) => Equals(violation.Field);
}

/// <summary>Ruta för ett mått. Which of them are used, the measure's kind decides.</summary>
public enum FigureBox
{
    Count = 1,
    Subgroup = 2,
    Percentage = 3,
    IsFulfilled = 4,
    StatedAs = 5,
    Mark = 6,
    Subgroup2 = 7,
    Subgroup3 = 8,
    Subgroup4 = 9,

    /// <summary>Why its goal was not reached.</summary>
    Reason = 10,
}

/// <summary>Delmängdens ruta: which box holds which subgroup.</summary>
public static class SubgroupBoxes
{
    private static readonly FigureBox[] Boxes = [FigureBox.Subgroup, FigureBox.Subgroup2, FigureBox.Subgroup3, FigureBox.Subgroup4];

    extension(FigureBox of)
    {
        public bool IsSubgroup => Boxes.Contains(of);

        /// <summary>The subgroup's place among the measure's.</summary>
        public int Place => Array.IndexOf(Boxes, of);

        public static FigureBox SubgroupAt(int place) => Boxes[place];
    }
}
