using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>Publiceringssidan: the check-list of the open round, the notes on its promises, and the form to publish.</summary>
public sealed record PublishingPage
{
    /// <summary>What the round follows up.</summary>
    public required TertialSpan Covers { get; init; }

    public Tertial Tertial => Covers.Last;

    /// <summary>A published follow-up gets a new version.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>What the check-list rests on; the form carries it.</summary>
    public required string BasedOn { get; init; }

    public required IReadOnlyList<PublicationObstacle> Obstacles { get; init; }

    public required IReadOnlyList<PublicationNotice> Notices { get; init; }

    public required IReadOnlyList<InOrder> InOrder { get; init; }

    /// <summary>The decision on small counts, and what it withholds.</summary>
    public required SmallCountPanel SmallCounts { get; init; }

    public required IReadOnlyList<NoteField> Notes { get; init; }

    /// <summary>What was ticked and typed.</summary>
    public required PublishForm Form { get; init; }

    /// <summary>Why the latest attempt was refused; empty when there was none.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>"Ett hinder återstår. Två saker behöver ditt ställningstagande."</summary>
    public string Summary =>
        string.Join(
            " ", new[] { ObstacleSentence, NoticeSentence }.OfType<string>()
                .DefaultIfEmpty("Allt är i ordning. Läs förhandsgranskningen och publicera."));

    /// <summary>"Två hinder återstår: 2.4 och 2.5."; null when there is none.</summary>
    public string? ObstaclesLeft =>
        Obstacles.Count == 0 ? null : $"{ObstacleSentence![..^1]}: {SwedishText.List([.. Obstacles.Select(obstacle => obstacle.Label)])}.";

    private string? ObstacleSentence => Obstacles.Count switch
    {
        0 => null,
        1 => "Ett hinder återstår.",
        var count => $"{SwedishText.Capitalised(SwedishText.InWords(count))} hinder återstår.",
    };

    private string? NoticeSentence => Notices.Count switch
    {
        0 => null,
        1 => "En sak behöver ditt ställningstagande.",
        var count => $"{SwedishText.Capitalised(SwedishText.InWords(count))} saker behöver ditt ställningstagande.",
    };
}

/// <summary>Hinder: what has to be mended first, and where.</summary>
/// <param name="Label">"2.4", or what has to go from a text.</param>
/// <param name="Place">Where it is mended.</param>
public sealed record PublicationObstacle(string Label, string Icon, string Title, string Explanation, MendingPlace Place);

/// <summary>I ordning: what was checked and needs nothing.</summary>
public sealed record InOrder(string Title, string Explanation);

/// <summary>Fält för en sammanfattning.</summary>
/// <param name="Stored">The tertial's note as it is stored.</param>
/// <param name="Text">What stands in the field.</param>
/// <param name="Latest">The latest note of an earlier tertial, to write on from; null when there is none.</param>
/// <param name="WhenEmpty">What the public reads if the field is left empty.</param>
/// <param name="Fault">Why the latest attempt to save was refused.</param>
public sealed record NoteField(
    int PromiseNumber, string Heading, string? Stored, string? Text, string? Latest, string WhenEmpty, string? Fault);
