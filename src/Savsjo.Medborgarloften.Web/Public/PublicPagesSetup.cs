using Savsjo.Medborgarloften.Web.Public.Embedding;
using Savsjo.Medborgarloften.Web.Public.FollowUps;
using Savsjo.Medborgarloften.Web.Public.Home;
using Savsjo.Medborgarloften.Web.Public.Languages;
using Savsjo.Medborgarloften.Web.Public.Promises;
using Savsjo.Medborgarloften.Web.Public.Serving;
using Savsjo.Medborgarloften.Web.Public.Statistics;

namespace Savsjo.Medborgarloften.Web.Public;

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
            .AddScoped<AgreedPromises>()
            .AddScoped<PeriodAnswers>()
            .AddScoped<SignedAgreements>()
            .AddScoped<ActivityTrails>()
            .AddScoped<StatisticsReader>()
            .AddScoped<OtherLanguages>()
            .AddScoped<TranslatedPages>()
            .AddScoped<SiteIndex>()
            .AddScoped<SecurityTxt>();
    }
}
