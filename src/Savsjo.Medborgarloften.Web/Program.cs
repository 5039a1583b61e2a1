using Savsjo.Medborgarloften.Web.Accounts.OpenIdConnect;
using Savsjo.Medborgarloften.Web.Commands;
using Savsjo.Medborgarloften.Web.DemoData;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public;
using Savsjo.Medborgarloften.Web.Public.Embedding;
using Savsjo.Medborgarloften.Web.Public.OpenData;
using Savsjo.Medborgarloften.Web.Public.Serving;
using Savsjo.Medborgarloften.Web.Public.Subscriptions;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Setup;
using Savsjo.Medborgarloften.Web.Staff.Publishing;
using Savsjo.Medborgarloften.Web.Staff.Reminders;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.CheckLogLevels();
    builder.AddMunicipality();
    builder.AddDatabase();
    builder.AddSignIn();
    builder.AddOpenIdConnect();
    builder.AddMvcInSwedish();
    builder.AddReadableForms();
    builder.AddPdf();
    builder.AddSmallCounts();
    builder.AddUseCases();
    builder.AddMail();
    builder.AddSubscriptions();
    builder.AddRoundsAndReminders();
    builder.AddPublicPages();
    builder.AddOpenData();
    builder.AddDemoData();
    builder.AddHealth();

    await using var app = builder.Build();
    if (Command.In(args) is { } command)
        return await command.Run(app);

    app.UseErrorPages();
    app.UseSecureTransport();
    app.UseSecurityHeaders();
    app.UseOpenData();
    app.UseRequestSizeLimit();
    app.UseReadableForms();
    app.UseRequestLocalization();
    app.UseRouting();
    app.UseAllowedMethods();
    app.UseCurrentMunicipality();
    app.UseEmbedding();
    app.UsePublishedPages();
    app.UseAuthentication();
    app.UseSecondFactorRule();
    app.UseAuthorization();
    app.MapPages();
    app.MapHealth();

    await app.Services.MigrateDatabase();
    await app.LoadDemoData();
    await app.TellOfMissingAdministrator();
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (StartFault.In(exception) is { } sentence)
{
    await Console.Error.WriteLineAsync($"Programmet kan inte starta. {sentence}");
    return 1;
}

/// <summary>The entry point, named for the tests that start the application.</summary>
public partial class Program;
