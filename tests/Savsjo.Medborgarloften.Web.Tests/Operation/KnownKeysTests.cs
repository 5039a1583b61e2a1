using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Setup;
using Savsjo.Medborgarloften.Web.Staff.Reminders;

namespace Savsjo.Medborgarloften.Web.Tests.Operation;

/// <summary>The list of keys that are read is whole, and a misspelt key finds the one that was meant.</summary>
public partial class KnownKeysTests
{
    [Theory]
    [InlineData("Municipality", typeof(MunicipalityOptions))]
    [InlineData("Mail", typeof(MailOptions))]
    [InlineData("Mail:Smtp", typeof(SmtpOptions))]
    [InlineData("Reminders", typeof(ReminderOptions))]
    [InlineData("Accessibility", typeof(AccessibilityStatement))]
    public void Every_value_that_is_read_has_its_key(string section, Type options) => Assert.All(
        options.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is not null),
        property => Assert.True(KnownKeys.Knows($"{section}:{property.Name}"), property.Name));

    [Fact]
    public void Every_key_in_README_is_known() => Assert.All(ReadmeKeys(), key => Assert.True(KnownKeys.Knows(key), key));

    [Fact]
    public void Every_key_of_its_own_settings_is_known()
    {
        var settings = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json").AddJsonFile("appsettings.Development.json").Build();

        Assert.Empty(UnknownKeys.In(settings));
    }

    [Theory]
    [InlineData("Municipality:PublicAdress", "Municipality:PublicAddress")]
    [InlineData("Municipality:Nmae", "Municipality:Name")]
    [InlineData("Mail:Host", "Mail:Smtp:Host")]
    [InlineData("mail:smtp:passwrd", "Mail:Smtp:Password")]
    [InlineData("OpenIdConnect:entra:ClientSecrt", "OpenIdConnect:entra:ClientSecret")]
    [InlineData("Databse:Provider", "Database:Provider")]
    [InlineData("Logging:LogLevel:Default", null)]
    [InlineData("Kestrel:Endpoints:Http:Url", null)]
    [InlineData("Municipality:Publishing:Something:Else:Entirely", null)]
    public void A_misspelt_key_finds_the_one_that_was_meant(string key, string? meant) => Assert.Equal(meant, KnownKeys.Nearest(key));

    /// <summary>From the table: `Backup:At`, `Backup:Keep`; `:ClientId` goes on from the one before.</summary>
    private static IEnumerable<string> ReadmeKeys()
    {
        foreach (var line in File.ReadLines(Readme()).Where(line => line.StartsWith("| `", StringComparison.Ordinal) && line.Contains(':')))
        {
            var stem = "";
            foreach (Match match in Key().Matches(line.Split('|')[1]))
            {
                var key = match.Groups[1].Value
                    .Replace("<name>", "entra", StringComparison.Ordinal).Replace(":*", "", StringComparison.Ordinal);
                key = key.StartsWith(':') ? stem + key : key;
                stem = key[..Math.Max(0, key.LastIndexOf(':'))];
                if (!key.StartsWith("ConnectionStrings", StringComparison.Ordinal))
                    yield return key;
            }
        }
    }

    private static string Readme([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../../README.md");

    [GeneratedRegex("`([A-Za-z:<>*]+)`")]
    private static partial Regex Key();
}
