using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>En aktivitet i en uppföljning: a row of the activities' file. One that nobody reported has a row too, which says so.</summary>
/// <param name="Content">The follow-up in its newest version.</param>
/// <param name="Promise">Null where the activity belongs to the whole period.</param>
/// <param name="Resource">As the API tells it.</param>
public sealed record ToldActivity(
    FollowUpReportContent Content, PromiseContent? Promise, ActivityContent Activity, ActivityResource Resource)
{
    /// <summary>In the order of the document.</summary>
    public static IEnumerable<ToldActivity> AllOf(FollowUpReportContent content, AgreedSeries agreed) =>
        content.Promises.SelectMany(promise => promise.Activities.Select(activity => Of(content, promise, activity, agreed)))
            .Concat(content.CommonActivities.Select(activity => Of(content, null, activity, agreed)));

    private static ToldActivity Of(FollowUpReportContent content, PromiseContent? promise, ActivityContent activity, AgreedSeries agreed) =>
        new(content, promise, activity, ActivityResource.Of(activity, content.Tertial, agreed));

    public ToldPlace Place => new(Content, Promise, Activity.Label, Activity.Name, Activity.Responsible);

    private Report Latest => Resource.Reports[^1];

    public static IReadOnlyList<FlatColumn<ToldActivity>> Columns { get; } =
    [
        .. ToldPlace.Columns.Select(column => column.In<ToldActivity>(row => row.Place)),
        new("activity_text", "Aktivitetens text", "Texten som den skrevs under.", row => row.Activity.Text, IsRequired: true),
        new("purpose", "Syfte", "Syftet; tom om avtalet inte säger något om det.", row => row.Activity.Purpose),
        new("state", "Redovisning",
            "reported: redovisad. settled: klar eller utgången sedan tidigare. missing: inte redovisad. notApplicable: ej aktuell.",
            row => row.Latest.State, FigureColumnType.Word, IsRequired: true),
        new("status", "Läge", "Läget; tom om aktiviteten inte är redovisad.", row => row.Latest.Status, FigureColumnType.Word),
        new("status_text", "Läge som det står",
            "Läget på svenska, som det står i uppföljningen.", row => row.Latest.StatusText, IsRequired: true),
        new("text", "Rapport", "Rapportörens ord, eller en mening skriven ur siffrorna.", row => row.Latest.Text),
        new("settled_since", "Klar sedan", "Tertialet då aktiviteten blev klar eller utgick, år-tertial.", row => row.Latest.SettledSince),
        new("told_in", "Redovisas i", "Numret på den aktivitet som den här redovisas i.", row => row.Latest.ToldIn),
        new("continues", "Fortsätter", "Aktiviteten i en tidigare period som den här fortsätter: period/nummer.",
            row => row.Resource.Continues is { } earlier ? $"{earlier.PromisePeriod}/{earlier.Activity}" : null),
        new("replaces", "Ersätter", "Numret på den aktivitet i samma period som den här ersätter.", row => row.Resource.Replaces),
        new("history", "Ändrad under perioden", "Varför aktiviteten började eller slutade mitt i perioden.", row => row.Activity.History),
        new("published_at", "Publicerad", "När versionen publicerades (UTC).", row => row.Content.PublishedAtUtc, FigureColumnType.Instant,
            IsRequired: true),
        new("transferred_from", "Överförd från",
            "Dokumentet som uppföljningen är överförd från.", row => row.Content.TransferredFrom?.Title),
    ];
}
