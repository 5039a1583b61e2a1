using System.Net;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Tests.Staff.Entry;
using Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Publishing;

/// <summary>Many people at one round at the same moment, each in a browser of their own.</summary>
public sealed class ParallelWorkTests : IDisposable
{
    private const int Publishers = 20;
    private const int Reporters = 15;
    private const int NoteWriters = 15;
    private static readonly Tertial Round = new(2021, 1);
    private readonly WebFixture _fixture = new();
    private int _missing;

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public async Task Fifty_publishers_and_editors_make_one_version_and_lose_nothing_that_was_typed()
    {
        await _fixture.ReportAndApproveAll();
        _missing = await _fixture.ActivityId("2.3");
        var publishers = await AtTheirPages(Publishers);
        var reporters = await Task.WhenAll(Enumerable.Range(1, Reporters).Select(AtTheirDesk));
        var writers = await AtTheirPages(NoteWriters);
        using var start = new Barrier(1 + Publishers + Reporters + NoteWriters);
        var publishing = publishers.Select(one => TogetherWith(start, () => Publish(one))).ToList();
        var reporting = reporters.Select((one, place) => TogetherWith(start, () => one.Save((one.Text("2.3"), Report(place))))).ToList();
        var writing = writers.Select((one, place) =>
            TogetherWith(start, () => one.Submit("Spara sammanfattningarna", (NoteField(place), Note(place))))).ToList();
        start.SignalAndWait();

        var published = await Task.WhenAll(publishing);
        await NothingIsLost(await Task.WhenAll(reporting), await Task.WhenAll(writing));
        if (!published.Any(IsPublished))
            published = await PublishOnceMore(publishers);

        Assert.Equal([1], await Versions());
        Assert.Single(published, IsPublished);
        Assert.All(published.Where(page => !IsPublished(page)), page => page.ShouldHaveStatus(HttpStatusCode.Conflict));
        Assert.True(_fixture.Errors.Messages.Count == 0, string.Join("\n", _fixture.Errors.Messages.Take(2)));
    }

    /// <summary>Every editor reads either that it is saved, and it is; or what they typed.</summary>
    private async Task NothingIsLost(Page[] reports, Page[] notes)
    {
        var stored = await StoredTexts();
        foreach (var (place, page) in reports.Index())
            Assert.True(page.StatusMessage.StartsWith("Sparat", StringComparison.Ordinal)
                ? stored.Contains(Report(place)) : Shows(page, Report(place)),
                $"”{Report(place)}” is lost: {(int)page.Status} {page.MainText}");
        foreach (var (place, page) in notes.Index())
            Assert.True(page.StatusMessage == "Sammanfattningarna är sparade." ? stored.Contains(Note(place)) : Shows(page, Note(place)),
                $"”{Note(place)}” is lost: {(int)page.Status} {page.MainText}");
    }

    /// <summary>Whoever edited first stood in the way of all of them: they read the page again, once what was edited is approved.</summary>
    private async Task<Page[]> PublishOnceMore(IReadOnlyList<Visitor> publishers)
    {
        Assert.Empty(await Versions());
        if (await IsBegun())
        {
            await _fixture.Report("2.3", Role.MunicipalOfficial, ActivityStatus.Ongoing, "Närvaron ökar.");
            await _fixture.Approve("2.3");
        }

        await _fixture.ApproveNotes();

        foreach (var publisher in publishers)
            await publisher.Get("/publicering");
        using var start = new Barrier(1 + publishers.Count);
        var publishing = publishers.Select(one => TogetherWith(start, () => Publish(one))).ToList();
        start.SignalAndWait();
        return await Task.WhenAll(publishing);
    }

    private async Task<IReadOnlyList<Visitor>> AtTheirPages(int count)
    {
        var visitors = new List<Visitor>();
        for (var one = 0; one < count; one++)
        {
            visitors.Add(await _fixture.SignedIn(one % 2 == 0 ? Role.MunicipalOfficial : Role.Administrator));
            await visitors[one].Get("/publicering");
        }

        return visitors;
    }

    private async Task<EntryDesk> AtTheirDesk(int _)
    {
        var desk = await EntryDesk.OfMunicipality(_fixture);
        await desk.Open();
        return desk;
    }

    private Task<Page> Publish(Visitor visitor) => visitor.Submit("Publicera uppföljningen", ("sett", "true"), ("utan", $"{_missing}"));

    /// <summary>On a thread of its own, which waits until everybody is ready.</summary>
    private static Task<Page> TogetherWith(Barrier start, Func<Task<Page>> deed) => Task.Factory.StartNew(() =>
    {
        start.SignalAndWait();
        return deed();
    }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();

    private static bool IsPublished(Page page) => page.Heading == "Tertial 1 2021 är publicerat";

    /// <summary>On the page, in a field of it or as words.</summary>
    private static bool Shows(Page page, string text) => page.Text.Contains(text, StringComparison.Ordinal);

    private static string Report(int place) => $"Närvaron ökar, skriver person {place}.";

    private static string NoteField(int place) => $"sammanfattning[{place % 2 + 1}]";

    private static string Note(int place) => $"Det går framåt, skriver person {place}.";

    /// <summary>Everything that was saved: nobody saves over what somebody else saved.</summary>
    private Task<string> StoredTexts() => _fixture.InDatabase(async db => string.Join('\n',
        (await db.ActivityReports.Where(report => report.Tertial == Round).Select(report => report.Text).ToListAsync())
        .Concat(await db.PromiseNotes.Where(note => note.Tertial == Round).Select(note => note.Text).ToListAsync())));

    private Task<bool> IsBegun() =>
        _fixture.InDatabase(db => db.ActivityReports.AnyAsync(report => report.ActivityId == _missing && report.Tertial == Round));

    private Task<List<int>> Versions() => _fixture.InDatabase(db =>
        db.FollowUpReports.Where(report => report.Tertial == Round).Select(report => report.Version).ToListAsync());
}
