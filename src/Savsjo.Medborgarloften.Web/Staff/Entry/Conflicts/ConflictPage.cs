using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Conflicts;

/// <summary>Konfliktsidan: somebody saved the same report first. Everything that was typed on the page is carried along.</summary>
public sealed record ConflictPage
{
    /// <summary>What the round follows up.</summary>
    public required TertialSpan Covers { get; init; }

    public Tertial Tertial => Covers.Last;

    public required IReadOnlyList<ReportConflict> Conflicts { get; init; }

    /// <summary>The other reports whose typing could not be saved: they wait, as hidden fields, for the answer.</summary>
    public required IReadOnlyDictionary<string, EditActivityReportForm> Carried { get; init; }

    /// <summary>The summaries that were typed, as hidden fields; those that are saved already are saved again without a change.</summary>
    public required IReadOnlyList<KeyValuePair<string, string?>> CarriedNotes { get; init; }

    /// <summary>What was saved all the same.</summary>
    public string? Message { get; init; }

    public string Heading => Conflicts.Count == 1
        ? Conflicts[0].IsOwn ? "Du sparade i en annan flik" : $"{Conflicts[0].ByName} sparade före dig"
        : $"{SwedishText.Capitalised(SwedishText.InWords(Conflicts.Count, GrammaticalGender.Common))} rapporter har ändrats medan du skrev";

    public bool CanChoose => Conflicts.Any(conflict => conflict.LockedBecause is null);
}

/// <summary>En rapport som två har ändrat.</summary>
/// <param name="ByName">"Anna Lind": who saved first.</param>
/// <param name="IsOwn">It was the reader, in another tab or window.</param>
/// <param name="LockedBecause">The report can no longer be changed at all; then there is nothing to choose, only to read and copy.</param>
/// <param name="Mine">What the reader typed; hidden fields of the form.</param>
public sealed record ReportConflict(
    int ActivityId,
    string Label,
    string Name,
    bool IsShared,
    string ByName,
    bool IsOwn,
    string At,
    string? LockedBecause,
    IReadOnlyList<ConflictField> Fields,
    IReadOnlyList<SameField> Same,
    EditActivityReportForm Mine)
{
    public string Id => PanelField.PanelId(ActivityId);

    /// <summary>"Anna Lind sparade 10.00".</summary>
    public string Saved => IsOwn ? $"Du sparade i en annan flik {At}" : $"{ByName} sparade {At}";

    /// <summary>"Behåll allt från Anna".</summary>
    public string KeepWords => IsOwn ? "Behåll allt från den andra fliken" : $"Behåll allt från {ByName.Split(' ')[0]}";

    /// <summary>Whose words they are, beside one's own.</summary>
    public string Whose => IsOwn ? "Det som du sparade i den andra fliken" : $"Det som {ByName.Split(' ')[0]} sparade";
}

/// <summary>Ett fält som skiljer sig.</summary>
/// <param name="Key">The choice's key.</param>
/// <param name="IsText">Long: it can be written together, and differing words are marked.</param>
public sealed record ConflictField(string Key, string Label, bool IsText, IReadOnlyList<TextPart> Theirs, IReadOnlyList<TextPart> Mine)
{
    /// <summary>Whether the reader changed it.</summary>
    public bool ByMe { get; init; }

    /// <summary>What is chosen from the start.</summary>
    public string Choice { get; init; } = "";

    /// <summary>A start for writing the two together.</summary>
    public string? MergedText { get; init; }
}

/// <summary>Ett fält som är lika.</summary>
public sealed record SameField(string Label, string Words);
