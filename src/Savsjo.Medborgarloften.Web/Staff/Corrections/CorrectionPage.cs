using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.FollowUpParts;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Corrections;

/// <summary>Rättelsesidan: one published follow-up, with its reports to choose among, or with the correction that goes on.</summary>
public sealed record CorrectionPage
{
    public const string ReportsAnchor = "rapporter";

    /// <summary>What the round follows up.</summary>
    public required TertialSpan Covers { get; init; }

    public Tertial Tertial => Covers.Last;

    /// <summary>The version that holds.</summary>
    public required int Version { get; init; }

    /// <summary>"22 januari 2021".</summary>
    public required string PublishedOn { get; init; }

    /// <summary>Later follow-ups that show this one's figures too.</summary>
    public required IReadOnlyList<TertialSpan> Later { get; init; }

    public required IReadOnlyList<CorrectableReport> Reports { get; init; }

    /// <summary>The summaries to choose among, or those that the correction opened.</summary>
    public IReadOnlyList<CorrectableNote> Notes { get; init; } = [];

    /// <summary>The correction that goes on; null when there is none.</summary>
    public OngoingCorrection? Ongoing { get; init; }

    public required CorrectionForm Form { get; init; }

    public IReadOnlyList<Fault> Faults { get; init; } = [];

    public string? FaultAt(string anchor) => Faults.FirstOrDefault(fault => fault.Anchor == anchor)?.Message;

    /// <summary>
    /// "Ändras siffror får också uppföljningarna av tertial 2 2020 och tertial 3 2020 nya versioner …"; empty for the
    /// latest.
    /// </summary>
    public string LaterSentence => Later.Count switch
    {
        0 => "",
        1 => $"Om en siffra ändras som också visas i uppföljningen av {Later[0].Name} får den en ny version samtidigt, med en "
            + "hänvisning till rättelsen.",
        _ => "Om en siffra ändras som också visas i en senare uppföljning "
            + $"({SwedishText.List([.. Later.Select(later => later.Name)])}) får den en ny version samtidigt, med en "
            + "hänvisning till rättelsen.",
    };
}

/// <summary>En rapport att välja.</summary>
/// <param name="Said">What is published of it: "Pågår", "Inte redovisat".</param>
/// <param name="Text">The published text; null where there is none.</param>
/// <param name="State">How far it has come, while it is being corrected.</param>
/// <param name="IsChosen">Ticked, or part of the correction that goes on.</param>
public sealed record CorrectableReport(
    int ActivityId, string Label, string Name, StatusLook Said, string? Text, ReportStateLook State, bool IsChosen);

/// <summary>En sammanfattning att välja.</summary>
/// <param name="Number">The promise's; 0 for the whole follow-up.</param>
/// <param name="Published">What the public reads; null where none was written.</param>
public sealed record CorrectableNote(int Number, string? Published, ReportStateLook State, bool IsChosen)
{
    /// <summary>"Sammanfattningen av löfte 2".</summary>
    public string Title => $"Sammanfattningen av {PromiseNote.AboutIn(Number)}";

    public string Said => Published ?? "Ingen sammanfattning är publicerad. Rättelsen kan lägga till en.";
}

/// <summary>Pågående rättelse.</summary>
/// <param name="RoundVersion">What calling it off rests on.</param>
public sealed record OngoingCorrection(string OpenedBy, string OpenedAt, string Reason, int RoundVersion);

/// <summary>Alla publicerade uppföljningar, latest first.</summary>
public sealed record CorrectionList(IReadOnlyList<CorrectableFollowUp> FollowUps);

/// <summary>En publicerad uppföljning i listan.</summary>
/// <param name="IsUnderCorrection">A correction of it goes on.</param>
public sealed record CorrectableFollowUp(TertialSpan Covers, int Version, string PublishedOn, bool IsUnderCorrection)
{
    public Tertial Tertial => Covers.Last;
}
