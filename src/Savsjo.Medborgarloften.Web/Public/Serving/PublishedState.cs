using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Kept;

namespace Savsjo.Medborgarloften.Web.Public.Serving;

/// <summary>
/// Det publicerade läget: a short text that changes whenever what the public may read does: the newest follow-up, the
/// calendar of what is still to come, and the agreements in use. Read from the database at most once a second, so that every
/// web node follows what another one publishes; a node forgets it at once when it writes itself. While the database is away the last
/// known one holds, or the one that is kept on disk.
/// </summary>
public sealed class PublishedState(IServiceScopeFactory scopes, DatabaseReach reach, KeptFolder kept, TimeProvider clock)
{
    /// <summary>How long another node's publication may go unnoticed here.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1);

    /// <summary>How long a reader waits for a database that is slow, where there is something to show.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>The same, of the one who asks whether a database that was away is back.</summary>
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(250);

    private readonly Lock _knowing = new();
    private Asking? _latest;
    private PublishedReading? _known;
    private bool _isOvertaken;

    /// <summary>
    /// What is translated, as it was when the state was last read: for the frame of a page, which never waits for it. Whoever renders a
    /// published page has just read it.
    /// </summary>
    public IReadOnlyList<TranslationInUse> Translations =>
        (Known() ?? kept.Current()?.Manifest.Published)?.Translations ?? [];

    /// <summary>The state, and what pages are made from in it.</summary>
    public async Task<PublishedStanding> Standing()
    {
        var asking = Ask();
        try
        {
            var fresh = await (HasSomething() ? asking.Answer.Value.WaitAsync(PatienceOf(asking)) : asking.Answer.Value);
            return new(fresh.On(clock.TodayInSweden()), Copy: null, IsStale: false);
        }
        catch (Exception exception) when ((exception is TimeoutException || reach.Notes(exception)) && Stale() is not null)
        {
            return Stale()!;
        }
    }

    /// <summary>As the database says it, or not at all.</summary>
    public Task<PublishedReading> Read() => Ask().Answer.Value;

    /// <summary>Something was written. A reading that began before is not used by anyone who asks from now on.</summary>
    /// <param name="ofPublished">Whether it was something that the public reads: what was known is not shown any more.</param>
    public void Forget(bool ofPublished = false)
    {
        lock (_knowing)
        {
            _isOvertaken |= ofPublished;
            _latest = null;
        }
    }

    /// <summary>Everyone who asks while it is being read waits for the same answer.</summary>
    private Asking Ask()
    {
        lock (_knowing)
        {
            if (_latest is { } latest && (reach.IsAway ? latest.IsOngoing || IsYoung(latest) : IsYoung(latest) && !latest.HasFailed))
                return latest;
            return _latest = Begun();
        }
    }

    private Asking Begun()
    {
        Asking? begun = null;
        return begun = new(clock.GetTimestamp()) { Answer = new(() => Read(begun!)) };
    }

    private bool IsYoung(Asking asking) => clock.GetElapsedTime(asking.StartedAt) < Lifetime;

    private TimeSpan PatienceOf(Asking asking) => !reach.IsAway ? Patience : asking.IsFirst() ? Moment : TimeSpan.Zero;

    private PublishedReading? Known()
    {
        lock (_knowing)
            return _known;
    }

    private bool HasSomething()
    {
        lock (_knowing)
            return !_isOvertaken && (_known is not null || kept.Current() is not null);
    }

    /// <summary>What can be shown without the database; null where nothing can, or where this node knows that it is old.</summary>
    private PublishedStanding? Stale()
    {
        lock (_knowing)
        {
            if (_isOvertaken)
                return null;
            var copy = kept.Current();
            if (_known is null && copy is null)
                return null;
            var isSame = _known is null || copy?.Manifest.Published.Identity == _known.Identity;
            return new((_known ?? copy!.Manifest.Published).On(clock.TodayInSweden()), isSame ? copy : null, IsStale: true);
        }
    }

    private async Task<PublishedReading> Read(Asking asking)
    {
        try
        {
            var read = await FromDatabase();
            reach.Answered();
            lock (_knowing)
                if (_latest == asking)
                    (_known, _isOvertaken) = (read, false);
            return read;
        }
        catch (Exception exception)
        {
            reach.Notes(exception);
            throw;
        }
    }

    private async Task<PublishedReading> FromDatabase()
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
        return new(
            newest,
            [.. toCome.Select(round => new AwaitedRound(round.Tertial.Value, round.Deadline))],
            [.. (await db.VersionsInUse()).Select(AgreementRead.Of)],
            await db.TranslationVersions());
    }

    /// <summary>One reading, shared by all who ask meanwhile.</summary>
    private sealed class Asking(long startedAt)
    {
        private int _waiting;

        public long StartedAt => startedAt;

        public required Lazy<Task<PublishedReading>> Answer { get; init; }

        public bool IsOngoing => Answer is not { IsValueCreated: true, Value.IsCompleted: true };

        public bool HasFailed => !IsOngoing && !Answer.Value.IsCompletedSuccessfully;

        /// <summary>Of those who ask whether it is back the first one waits, for a moment.</summary>
        public bool IsFirst() => Interlocked.Increment(ref _waiting) == 1;
    }
}

/// <summary>Det publicerade läget, and what is read for it.</summary>
/// <param name="Text">Changes with everything that the public may read.</param>
/// <param name="Copy">What is read instead of the database; null where that is read.</param>
/// <param name="IsStale">Whether the database did not answer: there may be something newer.</param>
public sealed record PublishedStanding(string Text, KeptCopy? Copy, bool IsStale);
