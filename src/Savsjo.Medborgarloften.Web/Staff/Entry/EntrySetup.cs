using Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;
using Savsjo.Medborgarloften.Web.Staff.Entry.Saving;
using Savsjo.Medborgarloften.Web.Staff.Entry.Sending;

namespace Savsjo.Medborgarloften.Web.Staff.Entry;

/// <summary>Inmatning: reporting a round, one class a use case, each living as long as a request.</summary>
public static class EntrySetup
{
    public static void AddEntry(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<SaveActivityReport>()
        .AddScoped<SubmitActivityReport>()
        .AddScoped<ReportsToSend>()
        .AddScoped<SendReports>()
        .AddScoped<AnswerComments>()
        .AddScoped<RecordRound>()
        .AddScoped<CarriedDocument>()
        .AddScoped<FillFromDocument>();
}
