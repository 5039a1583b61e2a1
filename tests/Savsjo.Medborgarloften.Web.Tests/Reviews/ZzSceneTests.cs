using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain.Activities;
using Savsjo.Medborgarloften.Testing;
namespace Savsjo.Medborgarloften.Web.Tests.Reviews;
public class ZzSceneTests
{
    [Fact]
    public async Task Scene()
    {
        using var fixture = new WebFixture();
        await fixture.Report("1.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, "Tisdagar 12.00-14.00 befinner sig en polispatrull i Sävsjö");
        await fixture.Report("2.1", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (2, 0), (5, 2), (11, 4), (1, 0), (0, 0));
        await fixture.Report("2.2", Role.PoliceCoordinator, ActivityStatus.Ongoing, text: null, (4, null));
        await fixture.Report("2.4", Role.PoliceCoordinator, ActivityStatus.NotStarted, "Arbetet fortsätter enligt EST.");
        await fixture.Report("2.5", Role.MunicipalOfficial, ActivityStatus.Ongoing, text: null, (2, null));
        await fixture.Approve("1.2");
        await fixture.Return("2.4", "Vem är utsedd som ansvarig hos er?");
        await fixture.InDatabase(async db => await db.Database.ExecuteSqlRawAsync("VACUUM INTO '/tmp/rv/scene.db'"));
        using var other = new WebFixture();
        await other.ReportAndApproveAll();
        await other.InDatabase(async db => await db.Database.ExecuteSqlRawAsync("VACUUM INTO '/tmp/rv/ready.db'"));
    }
}
