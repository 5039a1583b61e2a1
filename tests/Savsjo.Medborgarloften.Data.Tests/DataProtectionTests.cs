using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Savsjo.Medborgarloften.Data.Tests;

public class DataProtectionTests(MigratedDatabase database) : IClassFixture<MigratedDatabase>
{
    [Fact]
    public void A_key_that_one_node_stores_another_reads()
    {
        using var services = new ServiceCollection().AddScoped(_ => database.Open()).BuildServiceProvider();

        Node(services).StoreElement(new XElement("key", new XAttribute("id", "1"), "åäö"), "nyckel");

        Assert.Equal("<key id=\"1\">åäö</key>", Assert.Single(Node(services).GetAllElements()).ToString());
    }

    private static EntityFrameworkCoreXmlRepository<AppDbContext> Node(ServiceProvider services) =>
        new(services, NullLoggerFactory.Instance);
}
