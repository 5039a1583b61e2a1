using System.ComponentModel;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>Uppföljning: one published version, whole.</summary>
public sealed record FollowUp(
    [property: Description("Uppföljningens id, år-tertial.")] string Id,
    [property: Description("Versionen; den första är 1.")] int Version,
    [property: Description("Den version som gäller nu.")] int NewestVersion,
    [property: Description("Rubriken.")] string Title,
    [property: Description("Löftesperioden, till exempel 2020-2021.")] string PromisePeriod,
    [property: Description("Kommunen.")] string Municipality,
    [property: Description("När versionen publicerades (UTC).")] DateTime PublishedAt,
    [property: Description("Vem som publicerade: en organisation, aldrig en person.")] string PublishedBy,
    [property: Description(
        "Antal från 1 upp till, men inte med, detta är skyddade i versionen; null om alla siffror är exakta.")]
    int? SmallCountsBelow,
    [property: Description("Vad versionen rättar; null om den inte är en rättelse.")] CorrectionResource? Correction,
    [property: Description("Sammanfattning av hela uppföljningen; null om ingen är skriven.")] string? Note,
    [property: Description("Löftena med sina aktiviteter.")] IReadOnlyList<PromiseInFollowUp> Promises,
    [property: Description("Aktiviteter som hör till perioden som helhet.")] IReadOnlyList<ActivityResource> CommonActivities,
    [property: Description("Adresser.")] FollowUpLinks Links,
    [property: Description("Tertialen som uppföljningen gäller, år-tertial. Flera när de följs upp tillsammans; id är det sista.")]
    IReadOnlyList<string> Covers,
    [property: Description("Avtalets första dag; null i äldre uppföljningar.")] DateOnly? PeriodFirstDay,
    [property: Description("Avtalets sista dag; null i äldre uppföljningar.")] DateOnly? PeriodLastDay,
    [property: Description("Svaret på om de höll vad de lovade, i en mening eller två.")] string Headline,
    [property: Description("Om avtalet är förlängt eller avslutat i förtid, och varför; annars null.")] string? PeriodHistory,
    [property: Description("Dokumentet som uppföljningen är överförd från; null om den publicerades här först.")]
    SourceResource? TransferredFrom,
    [property: Description("Dagen då dokumentet publicerades; null om uppföljningen publicerades här först.")]
    DateOnly? OriginallyPublished,
    [property: Description(
        "Mål för perioden som helhet som räknas i headline men inte står vid någon aktivitet; se otherGoals hos löftena.")]
    IReadOnlyList<OtherGoalResource> OtherGoals)
{
    public static FollowUp Of(FollowUpReportContent content, int newestVersion, AbsoluteAddresses addresses, AgreedSeries agreed) => new(
        TertialId.Of(content.Tertial), content.Version, newestVersion, content.Title, PeriodId.Of(content),
        content.MunicipalityName, content.PublishedAtUtc, content.PublishedBy, content.SmallCountsBelow,
        content.Correction is { } correction ? new(correction.Reason, correction.Changes) : null,
        content.Note,
        [.. content.Promises.Select(promise => PromiseInFollowUp.Of(promise, content.Tertial, agreed))],
        [.. content.CommonActivities.Select(activity => ActivityResource.Of(activity, content.Tertial, agreed))],
        FollowUpLinks.Of(content.Tertial, content.Version, addresses),
        TertialId.AllOf(content.Covers), content.Followed?.Days.First, content.Followed?.Days.Last, SummaryReading.Of(content).Sentence,
        content.HistoryOfDays, SourceResource.Of(content.TransferredFrom), content.TransferredFrom?.PublishedOn,
        OtherGoalResource.Of(content.OtherGoals));
}

/// <summary>Rättelse: why a version replaced the one before it.</summary>
public sealed record CorrectionResource(
    [property: Description("Skälet.")] string Reason,
    [property: Description("Ändringarna, en mening för varje.")] IReadOnlyList<string> Changes);

/// <summary>A promise as a follow-up shows it.</summary>
public sealed record PromiseInFollowUp(
    [property: Description("Löftets nummer.")] int Number,
    [property: Description("Den kortare rubriken i uppföljningen.")] string Heading,
    [property: Description("Löftet som det skrevs under.")] string Text,
    [property: Description("Sammanfattning: några meningar om hela löftet.")] string? Note,
    [property: Description("Löftets aktiviteter.")] IReadOnlyList<ActivityResource> Activities,
    [property: Description(
        "Mål som räknas i headline men inte står vid någon aktivitet: aktiviteten slutade före uppföljningens år, eller börjar efter den.")]
    IReadOnlyList<OtherGoalResource> OtherGoals)
{
    public static PromiseInFollowUp Of(PromiseContent promise, Domain.Tertial followUp, AgreedSeries agreed) =>
        new(promise.Number, promise.FollowUpHeading, promise.Text, promise.Note,
            [.. promise.Activities.Select(activity => ActivityResource.Of(activity, followUp, agreed))],
            OtherGoalResource.Of(promise.OtherGoals));
}

/// <summary>Where a follow-up's version is found.</summary>
public sealed record FollowUpLinks(
    [property: Description("Just den här versionen som JSON."), Address] string Self,
    [property: Description("Alla versioner."), Address] string Versions,
    [property: Description("Versionens siffror, en rad för varje."), Address] string Figures,
    [property: Description("Webbsidan."), Address] string Page,
    [property: Description("PDF-filen."), Address] string Pdf)
{
    public static FollowUpLinks Of(Domain.Tertial tertial, int version, AbsoluteAddresses addresses)
    {
        var id = TertialId.Of(tertial);
        return new(
            addresses.Api($"follow-ups/{id}/versions/{version}"),
            addresses.Api($"follow-ups/{id}/versions"),
            addresses.Api($"figures?followUp={id}&version={version}"),
            addresses.Absolute(FollowUpAddress.Page(tertial, version)),
            addresses.Absolute(FollowUpAddress.Pdf(tertial, version)));
    }
}

/// <summary>A follow-up in a list, without its content.</summary>
public sealed record FollowUpInList(
    [property: Description("Uppföljningens id, år-tertial.")] string Id,
    [property: Description("Året.")] int Year,
    [property: Description("Tertialet: 1, 2 eller 3.")] int Tertial,
    [property: Description("Versionen; den första är 1.")] int Version,
    [property: Description("När versionen publicerades (UTC).")] DateTime PublishedAt,
    [property: Description("Antal från 1 upp till, men inte med, detta är skyddade; null om alla siffror är exakta.")]
    int? SmallCountsBelow,
    [property: Description("Varför versionen ersatte den förra; null om den inte är en rättelse.")] string? CorrectionReason,
    [property: Description("Adresser.")] FollowUpLinks Links,
    [property: Description("Tertialen som uppföljningen gäller, år-tertial. Flera när de följs upp tillsammans; id är det sista.")]
    IReadOnlyList<string> Covers,
    [property: Description("Dokumentet som uppföljningen är överförd från; null om den publicerades här först.")]
    SourceResource? TransferredFrom,
    [property: Description("Dagen då dokumentet publicerades; null om uppföljningen publicerades här först.")]
    DateOnly? OriginallyPublished);
