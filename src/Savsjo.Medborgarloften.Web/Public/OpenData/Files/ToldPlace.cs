using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>Vilken uppföljning och aktivitet en rad gäller: what the rows of activities and of goals begin with.</summary>
/// <param name="Content">The follow-up in its newest version.</param>
/// <param name="Promise">Null where the activity belongs to the whole period.</param>
/// <param name="Label">"2.2".</param>
/// <param name="Name">The activity's.</param>
/// <param name="Responsible">Null for an activity that the follow-up does not show.</param>
public sealed record ToldPlace(FollowUpReportContent Content, PromiseContent? Promise, string Label, string Name, string? Responsible)
{
    public static IReadOnlyList<FlatColumn<ToldPlace>> Columns { get; } =
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
        new("activity", "Aktivitet", "Aktivitetens nummer i avtalet.", row => row.Label, IsRequired: true),
        new("activity_name", "Aktivitetens namn", "Aktivitetens kortnamn.", row => row.Name, IsRequired: true),
        new("responsible", "Ansvarig", "Vem som ansvarar; tom för ett mål vars aktivitet inte står i uppföljningen.",
            row => row.Responsible),
    ];
}
