using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Promises;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Public.Serving;

/// <summary>
/// Det publicerade läget: a short text that changes whenever what the public may read does: the newest follow-up, the
/// calendar of what is still to come, and the agreements in use. Read from the database at most once a second, so that every
/// web node follows what another one publishes; a node forgets it at once when it writes itself.
/// </summary>
public sealed class PublishedState(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>How long another node's publication may go unnoticed here.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1);

    private Reading? _latest;
    private volatile IReadOnlyList<TranslationInUse> _translations = [];

    /// <summary>
    /// What is translated, as it was when the state was last read: for the frame of a page, which never waits for it. Whoever renders a
    /// published page has just read it.
    /// </summary>
    public IReadOnlyList<TranslationInUse> Translations => _translations;

    /// <summary>Everyone who asks while it is being read waits for the same answer.</summary>
    public Task<string> Current()
    {
        while (true)
        {
            var latest = Volatile.Read(ref _latest);
            if (latest is not null && clock.GetElapsedTime(latest.StartedAt) < Lifetime && !latest.HasFailed)
                return latest.State.Value;
            var next = new Reading(clock.GetTimestamp(), new Lazy<Task<string>>(Read));
            if (Interlocked.CompareExchange(ref _latest, next, latest) == latest)
                return next.State.Value;
        }
    }

    /// <summary>Something was written. A reading that began before is not used by anyone who asks from now on.</summary>
    public void Forget() => Volatile.Write(ref _latest, null);

    private async Task<string> Read()
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        // Rows are only ever inserted, and one publication at a time: the audit log's head is locked until it is done.
        var newest = await db.FollowUpReports.MaxAsync(report => (int?)report.Id);
        var toCome = await db.RoundsInUse()
            .Where(round => round.Published == null)
            .OrderBy(round => round.Tertial)
            .Select(round => new { round.Tertial, round.Deadline })
            .ToListAsync();
        var today = clock.TodayInSweden();
        var calendar = toCome
            .Select(round => (round.Tertial, round.Deadline, new CalendarRound(round.Tertial, round.Deadline).On(today).IsLate))
            .Select(round => $"{round.Tertial.Value}:{round.Deadline:O}{(round.IsLate ? " late" : "")}");
        return $"{newest};{string.Join(';', calendar)};{await Agreed(db)};{await Translated(db)}";
    }

    /// <summary>The agreements in use: their words, and which of them hold today.</summary>
    private async Task<string> Agreed(AppDbContext db)
    {
        var today = clock.TodayInSweden();
        return string.Join(';', (await db.VersionsInUse()).Select(one => string.Join(
            ':', one.Id, one.Version, one.SignedFile, one.Originals,
            today < one.Days.First ? "to come" : today > one.Days.Last ? "over" : "holds")));
    }

    /// <summary>Which translations there are, and how many times each has been saved.</summary>
    private async Task<string> Translated(AppDbContext db)
    {
        var translations = await db.TranslationVersions();
        _translations = translations;
        return string.Join(';', translations.Select(one => $"{one.Id}v{one.Version} {one.Language}"));
    }

    private sealed record Reading(long StartedAt, Lazy<Task<string>> State)
    {
        public bool HasFailed => State is { IsValueCreated: true, Value.IsCompleted: true, Value.IsCompletedSuccessfully: false };
    }
}
