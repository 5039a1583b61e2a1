using System.Reflection;
using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Rooms;

/// <summary>Data knows no provider; only the projects of their own do.</summary>
public class DataTests
{
    private static readonly string[] Providers = ["Sqlite", "SqlServer", "SqlClient", "SQLitePCLRaw"];

    [Fact]
    public void Data_and_what_it_stands_on_know_no_provider() =>
        House.Assemblies.Where(assembly =>
            assembly.GetName().Name is House.Prefix + "Data" or House.Prefix + "Domain" or House.Prefix + "Pdf")
            .SelectMany(assembly => ProvidersIn(assembly.GetReferencedAssemblies())).ShouldBeNone();

    [Fact]
    public void A_provider_is_seen() => Assert.Equal(
        ["Microsoft.EntityFrameworkCore.Sqlite"],
        ProvidersIn([new("Microsoft.EntityFrameworkCore.Relational"), new("Microsoft.EntityFrameworkCore.Sqlite")]));

    private static IEnumerable<string> ProvidersIn(IEnumerable<AssemblyName> references) =>
        references.Select(name => name.Name!)
            .Where(name => Providers.Any(provider => name.Contains(provider, StringComparison.OrdinalIgnoreCase)));
}
