using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Savsjo.Medborgarloften.Web.Staff.Corrections;

/// <summary>Formuläret för en rättelse, as it was ticked and typed. What may be corrected is judged from the database.</summary>
public sealed class CorrectionForm
{
    public const string ReportField = "rapport";
    public const string NoteField = "sammanfattning";
    public const string ReasonField = "skal";

    /// <summary>The activities whose reports are chosen, by id.</summary>
    [FromForm(Name = ReportField)]
    public List<string> Reports { get; set; } = [];

    /// <summary>The summaries that are chosen, by the promise's number; 0 for the whole follow-up.</summary>
    [FromForm(Name = NoteField)]
    public List<string> Notes { get; set; } = [];

    [FromForm(Name = ReasonField)]
    public string? Reason { get; set; }

    /// <summary>The round's version that was shown, for calling off.</summary>
    [FromForm(Name = "version")]
    public int Version { get; set; }

    /// <summary>A forged choice becomes an id that no activity has.</summary>
    public IReadOnlyCollection<int> ActivityIds => Read(Reports);

    /// <summary>A forged choice becomes a number that no promise has.</summary>
    public IReadOnlyCollection<int> NoteNumbers => Read(Notes);

    public bool IsTicked(int activityId) => Reports.Contains(activityId.ToString(CultureInfo.InvariantCulture));

    public bool IsTickedNote(int number) => Notes.Contains(number.ToString(CultureInfo.InvariantCulture));

    private static IReadOnlyCollection<int> Read(List<string> values) =>
        [.. values.Select(value => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1).Distinct()];
}
