namespace Savsjo.Medborgarloften.Web.Accounts.PersonalFiles;

/// <summary>
/// Personuppgifter: what is stored of a person, given out or taken away, one class a use case, each living as long as a
/// request.
/// </summary>
public static class PersonalFilesSetup
{
    public static void AddPersonalFiles(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<ExportPersonalData>()
        .AddScoped<RemovePerson>();
}
