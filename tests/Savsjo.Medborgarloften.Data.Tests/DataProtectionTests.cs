using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data.DataProtection;

namespace Savsjo.Medborgarloften.Data.Tests;

public class DataProtectionTests(SqliteFile file) : IClassFixture<SqliteFile>
{
    [Fact]
    public void A_key_that_one_node_stores_another_reads()
    {
        using var services = new ServiceCollection().AddScoped(_ => file.Open()).BuildServiceProvider();
        var one = new DatabaseXmlRepository(services.GetRequiredService<IServiceScopeFactory>());
        var other = new DatabaseXmlRepository(services.GetRequiredService<IServiceScopeFactory>());

        one.StoreElement(new XElement("key", new XAttribute("id", "1"), "åäö"), "nyckel");

        Assert.Equal("<key id=\"1\">åäö</key>", Assert.Single(other.GetAllElements()).ToString());
    }
}
