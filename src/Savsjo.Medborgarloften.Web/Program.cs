using Savsjo.Medborgarloften.Web.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.Deadlines;
using Savsjo.Medborgarloften.Web.Accounts.MailChoices;
using Savsjo.Medborgarloften.Web.Accounts.OpenIdConnect;
using Savsjo.Medborgarloften.Web.Accounts.OwnAccount;
using Savsjo.Medborgarloften.Web.Accounts.Passkeys;
using Savsjo.Medborgarloften.Web.Accounts.PersonalFiles;
using Savsjo.Medborgarloften.Web.Accounts.SecondStep;
using Savsjo.Medborgarloften.Web.Accounts.SignIn;
using Savsjo.Medborgarloften.Web.Accounts.Users;
using Savsjo.Medborgarloften.Web.Admin.EarlierYears;
using Savsjo.Medborgarloften.Web.Admin.Guide;
using Savsjo.Medborgarloften.Web.Admin.Offences;
using Savsjo.Medborgarloften.Web.Admin.Periods;
using Savsjo.Medborgarloften.Web.Admin.Settings;
using Savsjo.Medborgarloften.Web.Commands;
using Savsjo.Medborgarloften.Web.DemoData;
using Savsjo.Medborgarloften.Web.Documents;
using Savsjo.Medborgarloften.Web.Kept;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Maintenance;
using Savsjo.Medborgarloften.Web.Monitoring;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public;
using Savsjo.Medborgarloften.Web.Public.Embedding;
using Savsjo.Medborgarloften.Web.Public.OpenData;
using Savsjo.Medborgarloften.Web.Public.Questions;
using Savsjo.Medborgarloften.Web.Public.Serving;
using Savsjo.Medborgarloften.Web.Public.Subscriptions;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Security.Attempts;
using Savsjo.Medborgarloften.Web.Security.Keys;
using Savsjo.Medborgarloften.Web.Setup;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Conversations;
using Savsjo.Medborgarloften.Web.Staff.Corrections;
using Savsjo.Medborgarloften.Web.Staff.Entry;
using Savsjo.Medborgarloften.Web.Staff.Publishing;
using Savsjo.Medborgarloften.Web.Staff.Reminders;
using Savsjo.Medborgarloften.Web.Staff.Reviewing;
using Savsjo.Medborgarloften.Web.Staff.Rounds;
using Savsjo.Medborgarloften.Web.Staff.Summaries;
using Savsjo.Medborgarloften.Web.Staff.Telling;
using Savsjo.Medborgarloften.Web.Staff.Translations;
using Savsjo.Medborgarloften.Web.Staff.Unsent;
using Savsjo.Medborgarloften.Web.Staff.Waiting;
using Savsjo.Medborgarloften.Web.Starting;
using Savsjo.Medborgarloften.Web.Turns;
using Savsjo.Medborgarloften.Web.Upkeep;

if (Command.AsksForVersion(args))
{
    Console.WriteLine(ProgramVersion.Text);
    return 0;
}

try
{
    OwnFilesOnly.Begin();
    var builder = WebApplication.CreateBuilder(Command.Settings(args));
    // Every room's, before any of their faults stops the start: so all of them are told at once.
    InvalidConfigurationException.Gather(
    [
        builder.AddSecretFiles,
        builder.CheckEnvironment,
        builder.CheckLogLevels,
        builder.AddJsonLog,
        builder.AddClock,
        builder.AddMunicipality,
        builder.AddDatabase,
        builder.AddKept,
        builder.AddMvcInSwedish,
        builder.AddReadableForms,
        builder.AddErrorPages,
        builder.AddMaintenance,
        builder.AddMonitoring,
        builder.AddSecureTransport,
        builder.AddTurns,
        builder.AddPdf,
        builder.AddMail,
        builder.AddDocuments,
        builder.AddUpkeep,
        builder.AddHealth,

        builder.AddSignIn,
        builder.AddAttempts,
        builder.AddKeyProtection,
        builder.AddAccounts,
        builder.AddPasswordSignIn,
        builder.AddSecondStep,
        builder.AddPasskeys,
        builder.AddOpenIdConnect,
        builder.AddOwnAccount,
        builder.AddUsers,
        builder.AddPersonalFiles,
        builder.AddMailChoices,
        builder.AddDeadlines,

        builder.AddEntry,
        builder.AddConversations,
        builder.AddSummaries,
        builder.AddUnsentTexts,
        builder.AddTranslations,
        builder.AddReviewing,
        builder.AddSmallCounts,
        builder.AddPublishing,
        builder.AddCorrections,
        builder.AddRounds,
        builder.AddReminders,
        builder.AddWaiting,
        builder.AddTelling,

        builder.AddAdministration,
        builder.AddPeriods,
        builder.AddEarlierYears,
        builder.AddOffences,
        builder.AddSettings,

        builder.AddPublicPages,
        builder.AddOpenData,
        builder.AddSubscriptions,
        builder.AddQuestions,
        builder.AddDemoData,
    ]);

    await using var app = builder.Build();
    if (Command.In(args) is { } command)
        return await command.Run(app);

    app.WarnOfUnknownKeys();
    app.UseErrorPages();
    app.UseRequestPatience();
    app.UseSecureTransport();
    app.UseSecurityHeaders();
    app.UseMonitoring();
    app.UseOpenData();
    app.UseRequestSizeLimit();
    app.UseReadableForms();
    app.UseFormReceipts();
    app.UseRequestLocalization();
    app.UseRouting();
    app.UseReadableAddresses();
    app.UseAllowedMethods();
    app.UseMaintenance();
    app.UseCurrentMunicipality();
    app.UseEmbedding();
    app.UsePublishedPages();
    app.UseStartWork();
    app.UseAuthentication();
    app.UseSecondFactorRule();
    app.UseAuthorization();
    app.UseUnsentTexts();
    app.MapPages();
    app.MapHealth();

    await app.BeginWork();
    await app.RunAsync();
    return Environment.ExitCode;
}
catch (Exception exception) when (StartFault.In(exception) is { } sentence)
{
    await Console.Error.WriteLineAsync($"Programmet kan inte starta. {sentence}");
    return 1;
}

/// <summary>The entry point, named for the tests that start the application.</summary>
public partial class Program;
