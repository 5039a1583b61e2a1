using Microsoft.AspNetCore.Authorization;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>Behörighet: policies, named by deed. Whether a report is one's own organisation's, the use cases check.</summary>
public static class Policy
{
    /// <summary>Rapportera: read and write on /inmatning.</summary>
    public const string RecordResults = nameof(RecordResults);

    /// <summary>Granska: approve or return.</summary>
    public const string ReviewReports = nameof(ReviewReports);

    /// <summary>Publicera a follow-up.</summary>
    public const string PublishFollowUp = nameof(PublishFollowUp);

    /// <summary>Konton: invite, deactivate.</summary>
    public const string ManageAccounts = nameof(ManageAccounts);

    /// <summary>Läsa loggen: all of it, and export it.</summary>
    public const string ReadAuditLog = nameof(ReadAuditLog);

    /// <summary>Planera omgångar: their days, and who is responsible for which activity.</summary>
    public const string PlanRounds = nameof(PlanRounds);

    /// <summary>Löftesperioder: their promises, activities and measures, and when they are taken into use.</summary>
    public const string ManagePromisePeriods = nameof(ManagePromisePeriods);

    /// <summary>Administrera: see what there is to administer.</summary>
    public const string Administer = nameof(Administer);

    /// <summary>Kommunens uppgifter: its name, contacts, look and legal texts.</summary>
    public const string ManageMunicipality = nameof(ManageMunicipality);

    /// <summary>The roles of each deed.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> RolesOf { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        [RecordResults] = Permitted.ToRecord,
        [ReviewReports] = Permitted.ToReview,
        [PublishFollowUp] = Permitted.ToPublish,
        [ManageAccounts] = Permitted.ToAdminister,
        [ReadAuditLog] = Permitted.ToAdminister,
        [PlanRounds] = Permitted.ToAdminister,
        [ManagePromisePeriods] = Permitted.ToAdminister,
        [Administer] = Permitted.ToAdminister,
        [ManageMunicipality] = Permitted.ToAdminister,
    };

    public static void AddTo(AuthorizationOptions options)
    {
        var signedIn = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        options.DefaultPolicy = signedIn;
        options.FallbackPolicy = signedIn;
        foreach (var (deed, roles) in RolesOf)
            options.AddPolicy(deed, policy => policy.RequireRole(roles));
    }
}
