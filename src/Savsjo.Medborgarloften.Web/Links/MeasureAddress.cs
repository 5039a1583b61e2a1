namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Adresser till mått: the pages about an activity's measures lie under the activity, which lies under its period.</summary>
public static class MeasureAddress
{
    /// <summary>The controller's route.</summary>
    public const string Route = Rooms.Periods + "/{periodId:int}/aktiviteter/{activityId:int}/matt";

    public static string Of(int periodId, int activityId) => $"{Rooms.Periods}/{periodId}/aktiviteter/{activityId}/matt";

    public static string Of(int periodId, int activityId, int measureId) => $"{Of(periodId, activityId)}/{measureId}";

    public static string New(int periodId, int activityId, string? start = null) =>
        $"{Of(periodId, activityId)}/nytt{(start is null ? "" : $"?start={start}")}";
}
