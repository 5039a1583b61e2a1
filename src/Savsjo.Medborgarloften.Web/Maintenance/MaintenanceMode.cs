namespace Savsjo.Medborgarloften.Web.Maintenance;

/// <summary>
/// Underhållsläge (Maintenance:Message): everybody reads what there is, staff see the sentence, and nothing is saved. Read each time:
/// appsettings.json that is changed while the program runs takes hold at once.
/// </summary>
public sealed class MaintenanceMode(IConfiguration configuration)
{
    public const string Key = "Maintenance:Message";

    /// <summary>What staff are told: "Vi flyttar databasen. Allt är igång igen klockan 14."; null when it is off.</summary>
    public string? Message => configuration[Key]?.Trim() is { Length: > 0 } message ? message : null;

    public bool IsOn => Message is not null;
}
