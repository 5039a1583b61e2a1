namespace Savsjo.Medborgarloften.Data.Accounts;

/// <summary>Roll: what somebody may do. The names are the field's own and are stored as they stand.</summary>
public static class Role
{
    /// <summary>Reports the police's activities.</summary>
    public const string PoliceCoordinator = "polissamordnare";

    /// <summary>Reports the municipality's activities, reviews, publishes.</summary>
    public const string MunicipalOfficial = "kommunhandläggare";

    /// <summary>Reviews; of either organisation.</summary>
    public const string Reviewer = "granskare";

    /// <summary>Sets up periods, promises, activities and accounts.</summary>
    public const string Administrator = "administratör";

    public static IReadOnlyList<string> All { get; } = [PoliceCoordinator, MunicipalOfficial, Reviewer, Administrator];
}
