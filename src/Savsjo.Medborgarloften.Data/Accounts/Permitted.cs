namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>
/// Vem som får göra vad: the roles of each kind of deed. Policies, menus and queries read it here; it stands nowhere
/// else.
/// </summary>
public static class Permitted
{
    /// <summary>Rapportera; also needs an organisation to report for.</summary>
    public static IReadOnlyList<string> ToRecord { get; } = [Role.PoliceCoordinator, Role.MunicipalOfficial];

    public static IReadOnlyList<string> ToReview { get; } = [Role.MunicipalOfficial, Role.Reviewer, Role.Administrator];

    public static IReadOnlyList<string> ToPublish { get; } = [Role.MunicipalOfficial, Role.Administrator];

    public static IReadOnlyList<string> ToAdminister { get; } = [Role.Administrator];
}
