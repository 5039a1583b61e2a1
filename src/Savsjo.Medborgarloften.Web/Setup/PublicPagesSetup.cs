using Savsjo.Medborgarloften.Web.Features.FollowUpReports;
using Savsjo.Medborgarloften.Web.Features.Home;
using Savsjo.Medborgarloften.Web.Features.Promises;
using Savsjo.Medborgarloften.Web.Features.Statistics;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>What the public pages are made from.</summary>
public static class PublicPagesSetup
{
    public static void AddPublicPages(this WebApplicationBuilder builder)
    {
        builder.AddEmbedding();
        builder.AddPublishedPages();
        builder.Services
            .AddScoped<PublishedFollowUps>()
            .AddScoped<RoundCalendar>()
            .AddScoped<StatisticsReader>()
            .AddScoped<SiteIndex>();
    }
}
