using Savsjo.Medborgarloften.Web.Features.Account;
using Savsjo.Medborgarloften.Web.Features.Activities;
using Savsjo.Medborgarloften.Web.Features.ActivityReports;
using Savsjo.Medborgarloften.Web.Features.Administration;
using Savsjo.Medborgarloften.Web.Features.Corrections;
using Savsjo.Medborgarloften.Web.Features.Measures;
using Savsjo.Medborgarloften.Web.Features.Municipality;
using Savsjo.Medborgarloften.Web.Features.Offences;
using Savsjo.Medborgarloften.Web.Features.OwnAccount;
using Savsjo.Medborgarloften.Web.Features.Passkeys;
using Savsjo.Medborgarloften.Web.Features.PersonalFiles;
using Savsjo.Medborgarloften.Web.Features.PromisePeriods;
using Savsjo.Medborgarloften.Web.Features.Publishing;
using Savsjo.Medborgarloften.Web.Features.Reviews;
using Savsjo.Medborgarloften.Web.Features.SecondStep;
using Savsjo.Medborgarloften.Web.Features.Users;

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
