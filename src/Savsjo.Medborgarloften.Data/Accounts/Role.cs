using Savsjo.Medborgarloften.Domain;

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

    /// <summary>Why somebody of that organisation cannot have the role, as a sentence; null when they can.</summary>
    public static string? FaultOf(string? role, Organisation? organisation) => (role, organisation) switch
    {
        (PoliceCoordinator, not Domain.Organisation.Police) => "En polissamordnare rapporterar för Polisen. Välj Polisen som organisation.",
        (MunicipalOfficial, not Domain.Organisation.Municipality) =>
            "En kommunhandläggare rapporterar för kommunen. Välj Kommunen som organisation.",
        (Reviewer, null) => "En granskare hör till Polisen eller kommunen. Välj organisation.",
        (PoliceCoordinator or MunicipalOfficial or Reviewer or Administrator, _) => null,
        _ => "Välj en av rollerna.",
    };

    /// <summary>What the role lets somebody do, as a sentence.</summary>
    public static string Meaning(string role) => role switch
    {
        PoliceCoordinator => "Rapporterar Polisens aktiviteter.",
        MunicipalOfficial => "Rapporterar kommunens aktiviteter, granskar och publicerar.",
        Reviewer => "Granskar och godkänner det som andra har rapporterat.",
        Administrator => "Sköter användare och inställningar, granskar och publicerar.",
        _ => "",
    };
}
