using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

/// <summary>Rapportens rutor, as typed.</summary>
public sealed class EditActivityReportForm
{
    private static readonly ReportPart[] PartsOfAll = [.. ReportField.All.Select(field => field.Part), ReportPart.Suspicions];
    private readonly Dictionary<ReportBox, string?> _typed = [];

    /// <summary>The report's version that the writer saw; 0 when there was none.</summary>
    public string? Version { get; set; }

    /// <summary>Fingerprints of the fields as they were rendered; see <see cref="Conflicts.SeenFields"/>.</summary>
    public string? Seen { get; set; }

    /// <summary>The text that last time's replaced on the page.</summary>
    public string? Replaced { get; set; }

    /// <summary>What stood in the fields that were filled in from the text.</summary>
    public string? BeforeText { get; set; }

    /// <summary>On the conflict page: which version holds, by the field's key.</summary>
    public Dictionary<string, string?> Choices { get; } = [];

    /// <summary>On the conflict page: a text written together of the two.</summary>
    public string? MergedText { get; set; }

    public int SeenVersion => int.TryParse(Version, out var version) ? version : 0;

    /// <summary>What every report has, and the measures that were posted.</summary>
    public IReadOnlyList<ReportPart> Parts => [.. PartsOfAll.Concat(_typed.Keys.Select(box => box.Part)).Distinct()];

    /// <summary>The boxes that hold something.</summary>
    public IEnumerable<ReportBox> Filled => _typed.Where(box => !string.IsNullOrEmpty(box.Value)).Select(box => box.Key);

    public string? this[ReportBox box]
    {
        get => _typed.GetValueOrDefault(box);
        set => _typed[box] = value;
    }

    /// <summary>What stands in a field that is one box.</summary>
    public string? this[ReportPart part] => this[new ReportBox(part)];

    public bool Has(ReportPart part) => Parts.Contains(part);

    /// <summary>Takes a whole field from another form.</summary>
    public void Take(ReportPart part, EditActivityReportForm from)
    {
        foreach (var box in ReportBox.In(part))
            this[box] = from[box];
    }

    /// <summary>What is typed, built on another version.</summary>
    public EditActivityReportForm On(string? version)
    {
        var form = new EditActivityReportForm { Version = version, Seen = Seen };
        foreach (var part in Parts)
            form.Take(part, this);
        return form;
    }
}
