using MimeKit;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Telling;
using Savsjo.Medborgarloften.Web.Tests.Mail;
using Savsjo.Medborgarloften.Web.Tests.Staff.Counts;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Telling;

/// <summary>A whole year is followed up as one; whoever had a part in it is told of the year.</summary>
public sealed class JoinedRoundTellingTests(MailFixture app) : IClassFixture<MailFixture>
{
    private readonly MailFixture _app = app.AsNew();

    [Fact]
    public async Task What_is_published_is_told_by_its_own_name_and_not_by_its_last_tertials()
    {
        var police = new PoliceYear(_app);
        await police.Begin(
            Agreement.Of("Löften 2022", "2022-01-01", "2022-12-31").Promising(1, "Det ska vara tryggt.")
                .Doing("Turer", "Polisen ska göra turer.", "Polisen").Counting("Turer", "tur", "turer"),
            followUps: ("How", "ar"));
        await Tell();
        await police.Report("2023-01-10", new Typed("1.1", "60"));
        _app.Clock.Advance(TimeSpan.FromMinutes(61));

        var mails = await Tell();

        Assert.Contains(mails, mail => mail.TextBody!.Contains("uppföljningen av hela 2022", StringComparison.Ordinal));
        Assert.All(mails, mail => Assert.DoesNotContain("tertial 3 2022", $"{mail.Subject} {mail.TextBody}", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<MimeMessage>> Tell()
    {
        var before = _app.Way.Taken.Count;
        await _app.Use<TellStaff, int>(staff => staff.Run(CancellationToken.None));
        await _app.Deliver();
        return [.. _app.Way.Taken.Skip(before)];
    }
}
