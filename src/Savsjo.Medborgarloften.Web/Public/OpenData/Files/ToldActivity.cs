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

    private Report Latest => Resource.Reports[^1];

    /// <summary>What says which activity and follow-up a row is about; the goals' file begins with it too.</summary>
    public static IReadOnlyList<FlatColumn<ToldActivity>> Place { get; } =
    [
        new("follow_up", "Uppföljning", "Uppföljningens id, år-tertial.", row => TertialId.Of(row.Content.Tertial), IsRequired: true),
        new("version", "Version",
            "Uppföljningens version; den senaste.", row => row.Content.Version, FigureColumnType.WholeNumber, IsRequired: true),
        new("covers", "Gäller tertialen", "Tertialen som uppföljningen gäller, år-tertial, med blanksteg emellan.",
            row => string.Join(' ', TertialId.AllOf(row.Content.Covers)), IsRequired: true),
        new("year", "År", "Året.", row => row.Content.Tertial.Year, FigureColumnType.WholeNumber, IsRequired: true),
        new("tertial", "Tertial",
            "Tertialet: 1, 2 eller 3.", row => row.Content.Tertial.Number, FigureColumnType.WholeNumber, IsRequired: true),
        new("promise_period", "Löftesperiod", "Löftesperioden, till exempel 2020-2021.", row => PeriodId.Of(row.Content), IsRequired: true),
        new("period_first_day", "Periodens första dag",
            "Avtalets första dag; tom i äldre uppföljningar.", row => row.Content.Followed?.Days.First,
            FigureColumnType.Day),
        new("period_last_day", "Periodens sista dag",
            "Avtalets sista dag; tom i äldre uppföljningar.", row => row.Content.Followed?.Days.Last,
            FigureColumnType.Day),
        new("promise", "Löfte", "Löftets nummer; tom för en aktivitet som hör till hela perioden.", row => row.Promise?.Number,
            FigureColumnType.WholeNumber),
        new("promise_heading", "Löftets rubrik", "Löftets rubrik.", row => row.Promise?.FollowUpHeading),
        new("activity", "Aktivitet", "Aktivitetens nummer i avtalet.", row => row.Activity.Label, IsRequired: true),
        new("activity_name", "Aktivitetens namn", "Aktivitetens kortnamn.", row => row.Activity.Name, IsRequired: true),
        new("responsible", "Ansvarig", "Vem som ansvarar.", row => row.Activity.Responsible, IsRequired: true),
    ];

    public static IReadOnlyList<FlatColumn<ToldActivity>> Columns { get; } =
    [
        .. Place,
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
