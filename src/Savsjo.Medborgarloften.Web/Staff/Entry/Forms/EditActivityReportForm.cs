namespace Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

/// <summary>Rapportens fält, as typed.</summary>
public sealed class EditActivityReportForm
{
    /// <summary>The report's version that the writer saw; 0 when there was none.</summary>
    public string? Version { get; set; }

    /// <summary>Fingerprints of the fields as they were rendered; see <see cref="Conflicts.SeenFields"/>.</summary>
    public string? Seen { get; set; }

    public string? Status { get; set; }

    public string? Text { get; set; }

    public string? GoalReason { get; set; }

    /// <summary>"Siffran gäller", for all suspicions together.</summary>
    public string? SuspicionsStatedAs { get; set; }

    /// <summary>"cirka", for all suspicions together.</summary>
    public string? SuspicionsApproximate { get; set; }

    /// <summary>Keyed by the measure's id.</summary>
    public Dictionary<string, EditMeasureForm> Measures { get; set; } = [];

    /// <summary>On the conflict page: which version holds, by field.</summary>
    public Dictionary<string, string?> Choices { get; set; } = [];

    /// <summary>On the conflict page: a text written together of the two.</summary>
    public string? MergedText { get; set; }

    public int SeenVersion => int.TryParse(Version, out var version) ? version : 0;

    public EditMeasureForm MeasureOf(int measureId) => Measures.GetValueOrDefault(ReportField.Key(measureId)) ?? new();
}

/// <summary>Ett måtts fält, as typed. Which of them are used, the measure's kind decides.</summary>
public sealed class EditMeasureForm
{
    public string? Count { get; set; }

    public string? Subgroup { get; set; }

    public string? Percentage { get; set; }

    public string? IsFulfilled { get; set; }

    public string? IsApproximate { get; set; }

    public string? StatedAs { get; set; }
}
