namespace Savsjo.Medborgarloften.Web.Admin.Offences;

/// <summary>Brottstyper: the list of offences, one class a use case, each living as long as a request.</summary>
public static class OffencesSetup
{
    public static void AddOffences(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<AdministerOffences>();
}
