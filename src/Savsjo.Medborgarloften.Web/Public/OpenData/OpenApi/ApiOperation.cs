using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;

/// <summary>Anrop: what the API's description says of one address.</summary>
/// <param name="Path">Below the API's root: "/follow-ups/{followUpId}".</param>
/// <param name="Id">Unique, in camelCase.</param>
/// <param name="Answer">The type of the answer.</param>
/// <param name="Example">One such answer.</param>
public sealed record ApiOperation(
    string Path, string Id, string Tag, string Summary, string Description, Type Answer, object Example,
    IReadOnlyList<ApiParameter> InQuery)
{
    public IReadOnlyList<ApiParameter> Parameters => [.. ApiParameter.InPathOf(Path), .. InQuery];

    /// <summary>What can be asked for and not be there.</summary>
    public bool CanBeMissing => Path.Contains('{', StringComparison.Ordinal) || InQuery.Any(one => !ApiParameter.OfList.Contains(one));

    public static IReadOnlyList<ApiOperation> All(ApiExamples examples) =>
    [
        Single<ApiInfo>(
            "/api-info", "getApiInfo", "Om API:et", "Om API:et", "Namn, version och status, som REST API-profilen vill ha dem.",
            examples.ApiInfo),
        List<PromisePeriodResource>("/promise-periods", "listPromisePeriods", "Löften", "Löftesperioder",
            "Alla löftesperioder som har en publicerad uppföljning, den senaste först.", examples.PromisePeriods),
        Single<PromisePeriodResource>("/promise-periods/{periodId}", "getPromisePeriod", "Löften", "En löftesperiod",
            "Perioden som dess senaste uppföljning beskriver den.", examples.PromisePeriod),
        List<PromiseResource>("/promise-periods/{periodId}/promises", "listPromises", "Löften", "Periodens löften",
            "Löftena som periodens senaste uppföljning beskriver dem.", examples.Promises),
        Single<PromiseResource>("/promise-periods/{periodId}/promises/{promiseNumber}", "getPromise", "Löften", "Ett löfte",
            "Löftet som periodens senaste uppföljning beskriver det.", examples.Promise),
        List<PeriodActivity>("/promise-periods/{periodId}/activities", "listActivities", "Löften", "Periodens aktiviteter",
            "Aktiviteterna med rapporter, siffror och mål, som periodens senaste uppföljning visar dem.", examples.Activities),
        Single<PeriodActivity>("/promise-periods/{periodId}/activities/{activityLabel}", "getActivity", "Löften", "En aktivitet",
            "Aktiviteten med rapporter, siffror och mål, som periodens senaste uppföljning visar den.", examples.Activity),
        List<FollowUpInList>("/follow-ups", "listFollowUps", "Uppföljningar", "Uppföljningar",
            "Alla uppföljningar i den version som gäller, den senaste först. Utan innehåll.", examples.FollowUps, ApiParameter.OfFollowUps),
        Single<FollowUp>("/follow-ups/{followUpId}", "getFollowUp", "Uppföljningar", "En uppföljning",
            "Hela uppföljningen i den version som gäller.", examples.FollowUp),
        List<FollowUpInList>("/follow-ups/{followUpId}/versions", "listVersions", "Uppföljningar", "En uppföljnings versioner",
            "Den första publiceringen och alla rättelser, den senaste först. Utan innehåll.", examples.Versions),
        Single<FollowUp>("/follow-ups/{followUpId}/versions/{version}", "getVersion", "Uppföljningar", "En version av en uppföljning",
            "Hela uppföljningen som den publicerades då. En version ändras aldrig.", examples.FollowUp),
        List<FigureRow>("/figures", "listFigures", "Siffror", "Siffror",
            "En rad för varje siffra, aktivitet och tertial. Utan followUp gäller det som senast publicerades om varje tertial. "
            + "Summor finns i uppföljningarna.",
            examples.Figures, ApiParameter.OfFigures),
    ];

    private static ApiOperation Single<T>(string path, string id, string tag, string summary, string description, object example) =>
        new(path, id, tag, summary, description, typeof(T), example, []);

    private static ApiOperation List<T>(
        string path, string id, string tag, string summary, string description, object example,
        IReadOnlyList<ApiParameter>? inQuery = null) =>
        new(path, id, tag, summary, description, typeof(PageOf<T>), example, inQuery ?? ApiParameter.OfList);
}
