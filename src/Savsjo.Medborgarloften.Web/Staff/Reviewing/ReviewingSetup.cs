namespace Savsjo.Medborgarloften.Web.Staff.Reviewing;

/// <summary>Granskning: reading, approving and sending back, one class a use case, each living as long as a request.</summary>
public static class ReviewingSetup
{
    public static void AddReviewing(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<ReviewActivityReport>()
        .AddScoped<Reviewers>()
        .AddScoped<ReviewPageReader>();
}
