using System.Globalization;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.FollowUpParts;

namespace Savsjo.Medborgarloften.Web.Staff.Summaries;

/// <summary>Fält för en sammanfattning, on whichever page it is written.</summary>
/// <param name="Number">The promise's number; 0 for the whole follow-up.</param>
/// <param name="Heading">The promise's own; null for the whole follow-up.</param>
public sealed record NotePanel(int Number, string? Heading)
{
    /// <summary>The names that a form posts: <c>sammanfattning[2]</c>, and what was stored when the page was read.</summary>
    public const string Field = "sammanfattning";
    public const string SeenField = "sparad";

    /// <summary>What is stored now.</summary>
    public string? Stored { get; init; }

    /// <summary>What stands in the field.</summary>
    public string? Text { get; init; }

    /// <summary>How far it has come; null where nobody has begun.</summary>
    public ReportState? State { get; init; }

    /// <summary>Why it cannot be written in, and by whom it was brought there; null while it can.</summary>
    public string? Lock { get; init; }

    /// <summary>"Karin Berg skickade tillbaka den 12 maj 2021 kl. 08.15."; null where it was not.</summary>
    public string? ReturnedBy { get; init; }

    /// <summary>What the reviewer asked for.</summary>
    public string? Comment { get; init; }

    /// <summary>What was published last time: something to look back on, never printed again.</summary>
    public string? LastTime { get; init; }

    /// <summary>What is published, while it is being corrected.</summary>
    public string? Published { get; init; }

    /// <summary>Why the latest attempt was refused.</summary>
    public string? Fault { get; init; }

    public string Id => IdOf(Number);

    public string Title => Number == PromiseNote.WholeFollowUp ? "Hela uppföljningen" : $"Löfte {Number}";

    public string About => PromiseNote.AboutIn(Number);

    public int Length => PromiseNote.Tidy(Text)?.Length ?? 0;

    public ReportStateLook? Look => State is { } state ? ReportStateLook.Of(state) : null;

    public bool MayWithdraw => State == ReportState.Submitted;

    /// <summary>"sammanfattning-2".</summary>
    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{Field}-{number}");
}

/// <summary>Sammanfattningarna på en sida.</summary>
/// <param name="Save">Where a button of their own saves them; null where the page's own does.</param>
public sealed record NotePanels(IReadOnlyList<NotePanel> Panels, string? Save = null);
