namespace Savsjo.Medborgarloften.Web.Kept;

/// <summary>Det publicerade på disk: what a node serves that starts while the database is away (docs/decisions/0064).</summary>
public static class KeptSetup
{
    public static void AddKept(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton(KeptOptions.From(builder.Configuration, builder.Environment))
        .AddSingleton<KeptFolder>()
        .AddSingleton<KeptWriter>()
        .AddSingleton<DatabaseReach>()
        .AddScoped<ReadFrom>();
}
