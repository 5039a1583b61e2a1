namespace Savsjo.Medborgarloften.Web.Admin.EarlierYears;

/// <summary>Tidigare år: documents from before, one class a use case, each living as long as a request.</summary>
public static class EarlierYearsSetup
{
    public static void AddEarlierYears(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<KeepDocument>()
        .AddScoped<ReadKept>()
        .AddScoped<TransferFromDocument>()
        .AddScoped<DraftFromDocument>();
}
