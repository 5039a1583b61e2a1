using Savsjo.Medborgarloften.Domain.FollowUps.Content;

namespace Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;

/// <summary>Skyddad uppföljning: the content as it may be published, and what the check-list has to tell about it.</summary>
/// <param name="Content">The content with every figure that must be withheld taken out, also from the software's own sentences.</param>
/// <param name="WithheldFigures">What was taken out, in the order of the document.</param>
/// <param name="Unprotectable">Small counts that earlier publications have already given away.</param>
/// <param name="TextsToCheck">Texts written by people that hold numbers and stand beside withheld figures. They are never altered.</param>
public sealed record ProtectionResult(
    FollowUpReportContent Content,
    IReadOnlyList<WithheldFigure> WithheldFigures,
    IReadOnlyList<UnprotectableFigure> Unprotectable,
    IReadOnlyList<TextToCheck> TextsToCheck)
{
    /// <summary>Whether every small count is protected, as far as figures go; the texts are for a person to judge.</summary>
    public bool ProtectsEveryFigure => Unprotectable.Count == 0;
}

/// <summary>Undertryckt uppgift: one figure that is not shown.</summary>
/// <param name="Figure">Which one.</param>
/// <param name="IsSmall">
/// Primary: it, or what remains of the count without it, is a small count itself. Otherwise it is withheld so that nobody can
/// subtract.
/// </param>
/// <param name="Wording">What is shown instead: "färre än 3" or "skyddad uppgift".</param>
public sealed record WithheldFigure(FigureName Figure, bool IsSmall, string Wording);

/// <summary>Kan inte skyddas: a small count that a reader knows already from what was published before.</summary>
/// <param name="Figure">Which one.</param>
/// <param name="Reason">A whole Swedish sentence for the check-list.</param>
public sealed record UnprotectableFigure(FigureName Figure, string Reason);

/// <summary>Text att läsa igenom: words of a person's own that may hold a withheld number.</summary>
/// <param name="ActivityLabel">"2.1"; null for the text on a whole promise or on the correction.</param>
/// <param name="Where">"2.1, tertial 1", "Sammanfattning, löfte 2", "Rättelse".</param>
/// <param name="Text">The text as written.</param>
/// <param name="Numbers">The numbers that it holds.</param>
/// <param name="HoldsWithheld">Whether one of them is the value of a withheld figure.</param>
/// <param name="AlreadyIn">The publication that already holds the text: changing it now takes nothing back.</param>
public sealed record TextToCheck(
    string? ActivityLabel, string Where, string Text, IReadOnlyList<int> Numbers, bool HoldsWithheld, PublishedSource? AlreadyIn = null);

/// <summary>Var det redan står: a version of a follow-up that is published.</summary>
public sealed record PublishedSource(TertialSpan Covers, int Version)
{
    public static PublishedSource Of(FollowUpReportContent content) => new(content.Covers, content.Version);

    /// <summary>"tertial 1 2020, version 1".</summary>
    public string Wording => $"{Covers.Name}, version {Version}";
}

/// <summary>Uppgiftens namn: which figure of the follow-up something is about.</summary>
/// <param name="ActivityLabel">"2.1".</param>
/// <param name="Measure">The measure or the offence: "Riktade insatser", "Eget bruk", "Alla brottstyper".</param>
/// <param name="Time">"tertial 1 2020", "2020 till och med tertial 2", "hela perioden".</param>
/// <param name="Part">The count, its subgroup, or what remains without the subgroup.</param>
/// <param name="SubgroupLabel">"21 år och yngre", for the last two.</param>
public sealed record FigureName(string ActivityLabel, string Measure, string Time, FigurePart Part, string? SubgroupLabel)
{
    /// <summary>"2.1 Eget bruk, varav 21 år och yngre, tertial 1 2020".</summary>
    public string Wording => $"{ActivityLabel} {WordingInActivity}";

    /// <summary>The same without the activity: "Eget bruk, varav 21 år och yngre, tertial 1 2020".</summary>
    public string WordingInActivity => $"{Measure}{PartWording}, {Time}";

    private string PartWording => Part switch
    {
        FigurePart.Subgroup => $", varav {SubgroupLabel}",
        FigurePart.Complement => $", övriga än {SubgroupLabel}",
        _ => "",
    };
}

/// <summary>Del av en uppgift.</summary>
public enum FigurePart
{
    /// <summary>Antal.</summary>
    Count = 1,

    /// <summary>Varav: the subgroup.</summary>
    Subgroup = 2,

    /// <summary>Övriga: count less subgroup, which any reader can compute where both are given.</summary>
    Complement = 3,
}
