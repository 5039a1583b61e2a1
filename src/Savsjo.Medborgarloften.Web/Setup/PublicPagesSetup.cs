using Savsjo.Medborgarloften.Web.Features.FollowUpReports;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>What the public pages are made from.</summary>
public static class PublicPagesSetup
{
    public static void AddPublicPages(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<PublishedFollowUps>();
}
