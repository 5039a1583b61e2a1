namespace Savsjo.Medborgarloften.Web.Staff.Translations;

/// <summary>Översättningar: what staff write of promises and follow-ups in other languages.</summary>
public static class TranslationsSetup
{
    public static void AddTranslations(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<TranslationReader>()
        .AddScoped<SaveTranslation>();
}
