using Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>Publicering: the check-list, the preview and the publication, one class a use case, each living as long as a request.</summary>
public static class PublishingSetup
{
    public static void AddPublishing(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<FollowUpPreview>()
        .AddScoped<FollowUpPdf>()
        .AddScoped<PublishingPageReader>()
        .AddScoped<FollowUpProtection>()
        .AddScoped<PreviewReader>()
        .AddScoped<PublishFollowUpReport>()
        .AddScoped<PublishCorrection>();
}
