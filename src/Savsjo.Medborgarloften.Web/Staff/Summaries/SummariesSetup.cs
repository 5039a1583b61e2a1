namespace Savsjo.Medborgarloften.Web.Staff.Summaries;

/// <summary>Sammanfattningar: writing and reviewing them, on the pages where the rest of the round is written and reviewed.</summary>
public static class SummariesSetup
{
    public static void AddSummaries(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<WritePromiseNotes>()
        .AddScoped<ReviewPromiseNote>()
        .AddScoped<NotePanelReader>();
}
