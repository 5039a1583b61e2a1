using Savsjo.Medborgarloften.Web.Admin.Periods.Activities;
using Savsjo.Medborgarloften.Web.Admin.Periods.FollowUps;
using Savsjo.Medborgarloften.Web.Admin.Periods.Goals;
using Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;
using Savsjo.Medborgarloften.Web.Admin.Periods.Lineages;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;
using Savsjo.Medborgarloften.Web.Admin.Periods.Signed;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;
using Savsjo.Medborgarloften.Web.Admin.Periods.Transfers;

namespace Savsjo.Medborgarloften.Web.Admin.Periods;

/// <summary>
/// Löftesperioder: periods with their promises, activities and measures, one class a use case, each living as long as a
/// request.
/// </summary>
public static class PeriodsSetup
{
    public static void AddPeriods(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<PeriodWork>()
        .AddScoped<CreatePromisePeriod>()
        .AddScoped<ChangePromisePeriod>()
        .AddScoped<EditPromises>()
        .AddScoped<EditActivities>()
        .AddScoped<DefineMeasures>()
        .AddScoped<MeasureNames>()
        .AddScoped<ChangeGoal>()
        .AddScoped<ChooseFollowUps>()
        .AddScoped<EnterAgreement>()
        .AddScoped<ReadAgreementFiles>()
        .AddScoped<SetLineage>()
        .AddScoped<TransferFollowUps>()
        .AddScoped<PublishAgreement>();
}
