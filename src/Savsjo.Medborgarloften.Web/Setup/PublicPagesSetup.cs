using Savsjo.Medborgarloften.Web.Features.FollowUpReports;
using Savsjo.Medborgarloften.Web.Features.Promises;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>What the public pages are made from.</summary>
public static class PublicPagesSetup
{
    public static void AddPublicPages(this WebApplicationBuilder builder)
    {
        builder.AddAccessibilityStatement();
        builder.Services
            .AddScoped<PublishedFollowUps>()
            .AddScoped<RoundCalendar>();
    }
}
