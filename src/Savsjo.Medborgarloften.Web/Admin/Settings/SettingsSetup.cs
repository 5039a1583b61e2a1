namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>Kommunen: the municipality's name, look and texts, one class a use case, each living as long as a request.</summary>
public static class SettingsSetup
{
    public static void AddSettings(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<LogotypeFiles>()
        .AddScoped<ReceiveLogotype>()
        .AddScoped<SaveMunicipality>()
        .AddScoped<MunicipalityPreview>()
        .AddScoped<MunicipalityPageReader>();
}
