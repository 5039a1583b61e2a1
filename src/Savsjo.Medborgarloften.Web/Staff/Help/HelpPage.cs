using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Help;

/// <summary>Hjälpen för en roll: the deeds of that role, each with its steps.</summary>
/// <param name="Role">Whose guide it is; null for somebody without a role.</param>
/// <param name="Own">The roles of whoever reads.</param>
/// <param name="Administrators">Whom to ask.</param>
public sealed record HelpPage(string? Role, IReadOnlyList<string> Own, IReadOnlyList<WhomToAsk> Administrators)
{
    public bool Records => May(Policy.RecordResults);

    public bool Reviews => May(Policy.ReviewReports);

    public bool Publishes => May(Policy.PublishFollowUp);

    public bool Administers => May(Policy.Administer);

    public string Title => Role is null ? "Hjälp" : $"Hjälp för dig som är {Role}";

    /// <summary>"Rapporterar Polisens aktiviteter."</summary>
    public string Lead => Role is null ? "Välj den roll som du vill läsa om." : Data.Accounts.Role.Meaning(Role);

    public bool IsOwn(string role) => Own.Contains(role);

    private bool May(string deed) => Role is not null && Policy.RolesOf[deed].Contains(Role);
}
