using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Municipality;

/// <summary>Reads and checks the accessibility statement: it must not claim an assessment without saying when and how.</summary>
public static class AccessibilitySetup
{
    private const string Section = "Accessibility";
    private static readonly string[] Conformances = ["", "helt", "delvis", "inte"];

    public static AccessibilityStatement ReadAccessibilityStatement(this WebApplicationBuilder builder)
    {
        var statement = Read(builder.Configuration.GetSection(Section));
        Check(statement);
        return statement;
    }

    /// <exception cref="InvalidConfigurationException">A value is of the wrong kind.</exception>
    private static AccessibilityStatement Read(IConfigurationSection section)
    {
        try
        {
            return section.Get<AccessibilityStatement>() ?? new();
        }
        catch (InvalidOperationException)
        {
            throw new InvalidConfigurationException(Section,
                "en uppgift går inte att läsa; datum skrivs som 2026-11-22 och antal dagar med siffror.");
        }
    }

    /// <exception cref="InvalidConfigurationException">A value is missing or wrong.</exception>
    private static void Check(AccessibilityStatement statement) => InvalidConfigurationException.Require(Section, Checks(statement));

    private static IEnumerable<(bool Holds, string Name, string Sentence)> Checks(AccessibilityStatement statement)
    {
        yield return (Conformances.Contains(statement.Conformance), nameof(statement.Conformance),
            "ska vara ”helt”, ”delvis” eller ”inte”, eller tomt om webbplatsen inte är bedömd.");
        yield return (!statement.IsAssessed || statement.AssessedOn is not null, nameof(statement.AssessedOn),
            "datum för bedömningen saknas.");
        yield return (!statement.IsAssessed || statement.AssessedHow.Length > 0, nameof(statement.AssessedHow),
            "en mening om hur webbplatsen bedömdes saknas.");
        yield return (statement.Conformance is not ("delvis" or "inte") || statement.Shortcomings.Count > 0, nameof(statement.Shortcomings),
            "de kända bristerna saknas.");
        yield return (Uri.TryCreate(statement.SupervisorAddress, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps,
            nameof(statement.SupervisorAddress),
            "adressen till tillsynsmyndigheten saknas eller är fel, till exempel ”https://www.digg.se/tdosanmalan”.");
        yield return (statement.SupervisorName.Length > 0, nameof(statement.SupervisorName), "tillsynsmyndighetens namn saknas.");
        yield return (statement.AnswerWithinDays >= 0, nameof(statement.AnswerWithinDays),
            "antalet arbetsdagar kan inte vara mindre än noll.");
    }
}
