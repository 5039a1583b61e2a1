using System.Net;
using System.Reflection;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Security;

/// <summary>The net under all other tests: it must be able to catch something.</summary>
public class SqlServerTranslationTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    [Fact]
    public async Task The_queries_of_a_page_are_translated_for_sql_server()
    {
        await fixture.Visitor().Get("/");

        Assert.NotEqual(0, SqlServerTranslation.Count);
        Assert.Empty(fixture.Errors.Messages);
    }

    /// <summary>See docs/decisions/0048: they are put together by hand, and longer than any other.</summary>
    [Fact]
    public async Task The_three_questions_of_a_round_are_translated()
    {
        var visitor = await fixture.SignedIn(Role.MunicipalOfficial);
        (await visitor.Get("/inmatning")).ShouldHaveStatus(HttpStatusCode.OK);

        Assert.True(SqlServerTranslation.HasTranslated("DbSet<CorrectedActivity>", "DbSet<NoteAuthor>", "DbSet<Promise>"));
        Assert.True(SqlServerTranslation.HasTranslated("DbSet<Activity>", "Include", "Offence"));
        Assert.True(SqlServerTranslation.HasTranslated("DbSet<ActivityReport>", "DbSet<MeasureValue>", "DbSet<ReportComment>"));
    }

    [Fact]
    public async Task A_query_that_sql_server_cannot_run_fails()
    {
        var query = await fixture.InDatabase(db => Task.FromResult(db.AuditEntries.Where(entry => OnlyHere(entry.Subject)).Expression));

        var refusal = Assert.Throws<TargetInvocationException>(() => SqlServerTranslation.Translate(query));
        Assert.Contains("could not be translated", refusal.InnerException!.Message, StringComparison.Ordinal);
    }

    private static bool OnlyHere(string text) => text.Length > 3;
}
