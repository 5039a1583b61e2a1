using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Publishing.Checklist;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

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

    /// <summary>"löfte 1", "hela uppföljningen": what nobody has summed up.</summary>
    public IReadOnlyList<string> WithoutNote { get; init; } = [];

    /// <summary>"Sammanfattning saknas av hela uppföljningen och löfte 1. …"; null when there is one of each.</summary>
    public string? WithoutNoteSentence => WithoutNote.Count == 0 ? null
        : $"Sammanfattning saknas av {SwedishText.List(WithoutNote)}. Uppföljningen kan publiceras utan.";

    /// <summary>The decision on small counts, and what it withholds.</summary>
    public required SmallCountPanel SmallCounts { get; init; }

    public required IReadOnlyList<NotePanel> Notes { get; init; }

    /// <summary>What was ticked and typed.</summary>
    public required PublishForm Form { get; init; }

    /// <summary>Why the latest attempt was refused; empty when there was none.</summary>
    public IReadOnlyList<Fault> Faults { get; init; } = [];

    /// <summary>"Ett hinder återstår. Två saker behöver du bestämma."</summary>
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
        1 => "En sak behöver du bestämma.",
        var count => $"{SwedishText.Capitalised(SwedishText.InWords(count))} saker behöver du bestämma.",
    };
}

/// <summary>Hinder: what has to be mended first, and where.</summary>
/// <param name="Label">"2.4", or what has to go from a text.</param>
/// <param name="Place">Where it is mended.</param>
public sealed record PublicationObstacle(string Label, string Icon, string Title, string Explanation, MendingPlace Place);

/// <summary>I ordning: what was checked and needs nothing.</summary>
public sealed record InOrder(string Title, string Explanation);
