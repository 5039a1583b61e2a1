using Savsjo.Medborgarloften.Web.Accounts;
using Savsjo.Medborgarloften.Web.Accounts.OwnAccount;
using Savsjo.Medborgarloften.Web.Accounts.Passkeys;
using Savsjo.Medborgarloften.Web.Accounts.PersonalFiles;
using Savsjo.Medborgarloften.Web.Accounts.SecondStep;
using Savsjo.Medborgarloften.Web.Accounts.SignIn;
using Savsjo.Medborgarloften.Web.Accounts.Users;
using Savsjo.Medborgarloften.Web.Admin.Guide;
using Savsjo.Medborgarloften.Web.Admin.Offences;
using Savsjo.Medborgarloften.Web.Admin.Periods;
using Savsjo.Medborgarloften.Web.Admin.Periods.Activities;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Admin.Settings;
using Savsjo.Medborgarloften.Web.Staff.Conversations;
using Savsjo.Medborgarloften.Web.Staff.Corrections;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Publishing;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;
using Savsjo.Medborgarloften.Web.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>The use cases, one class each, living as long as a request.</summary>
public static class UseCaseSetup
{
    public static void AddUseCases(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton(TimeProvider.System)
        .AddScoped<FollowUpPreview>()
        .AddScoped<FollowUpPdf>()
        .AddScoped<AccountCreation>()
        .AddScoped<OneTimeLinks>()
        .AddScoped<SignIn>()
        .AddScoped<SecondStep>()
        .AddScoped<RecoveryCodes>()
        .AddScoped<SecondFactors>()
        .AddScoped<EnrolAuthenticator>()
        .AddScoped<ChangePassword>()
        .AddScoped<RegisterPasskey>()
        .AddScoped<PasskeySignIn>()
        .AddScoped<ChoosePassword>()
        .AddScoped<InvitePerson>()
        .AddScoped<SendNewLink>()
        .AddScoped<AdministerAccount>()
        .AddScoped<PeriodWork>()
        .AddScoped<CreatePromisePeriod>()
        .AddScoped<ChangePromisePeriod>()
        .AddScoped<EditPromises>()
        .AddScoped<EditActivities>()
        .AddScoped<AccountsInTurn>()
        .AddScoped<ExportPersonalData>()
        .AddScoped<RemovePerson>()
        .AddScoped<SaveActivityReport>()
        .AddScoped<SubmitActivityReport>()
        .AddScoped<AnswerComments>()
        .AddScoped<RecordRound>()
        .AddScoped<ReviewActivityReport>()
        .AddScoped<WriteComment>()
        .AddScoped<Reviewers>()
        .AddScoped<ReviewPageReader>()
        .AddScoped<WritePromiseNote>()
        .AddScoped<PublishingPageReader>()
        .AddScoped<FollowUpProtection>()
        .AddScoped<PreviewReader>()
        .AddScoped<PublishFollowUpReport>()
        .AddScoped<CorrectionPageReader>()
        .AddScoped<CorrectedFollowUps>()
        .AddScoped<OpenCorrection>()
        .AddScoped<PublishCorrection>()
        .AddScoped<LogotypeFiles>()
        .AddScoped<ReceiveLogotype>()
        .AddScoped<SaveMunicipality>()
        .AddScoped<MunicipalityPreview>()
        .AddScoped<MunicipalityPageReader>()
        .AddScoped<SetupGuideReader>()
        .AddScoped<SendTestLetter>()
        .AddScoped<DefineMeasures>()
        .AddScoped<MeasureNames>()
        .AddScoped<AdministerOffences>();
}
