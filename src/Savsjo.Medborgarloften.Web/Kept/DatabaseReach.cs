using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Kept;

/// <summary>
/// Om databasen går att nå, as this node last saw it; and whether the node, which started without it, still waits to do what a start does.
/// Until then nothing reads or writes in the database: it may need to be brought up to date, or be too new.
/// </summary>
public sealed class DatabaseReach(IDatabaseErrors errors)
{
    private static readonly AsyncLocal<bool> IsPreparing = new();

    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isAway;
    private volatile bool _isAwaited;

    /// <summary>Whether it did not answer the last time.</summary>
    public bool IsAway => _isAway;

    /// <summary>Whether the node's start is not over, since the database has not answered yet.</summary>
    public bool IsAwaited => _isAwaited;

    /// <summary>What is done by the clock begins when the start is over.</summary>
    public Task Begun => _begun.Task;

    /// <summary>Whether a fault is that the database does not answer.</summary>
    public bool Explains(Exception exception) => exception is DatabaseAwayException || errors.IsAway(exception)
        || exception.InnerException is { } inner && Explains(inner);

    /// <summary>The same, and remembers it.</summary>
    public bool Notes(Exception exception) => Explains(exception) && (_isAway = true);

    public void Answered() => _isAway = _isAwaited;

    /// <summary>The node serves what it has until the database answers.</summary>
    public void Await() => _isAway = _isAwaited = true;

    /// <summary>The start is over.</summary>
    public void Begin()
    {
        _isAway = _isAwaited = false;
        _begun.TrySetResult();
    }

    /// <summary>The start's own work, which the database is open to meanwhile: for the method that calls and what it calls.</summary>
    public static void Prepare() => IsPreparing.Value = true;

    /// <exception cref="DatabaseAwayException">The start is not over.</exception>
    public void Require()
    {
        if (_isAwaited && !IsPreparing.Value)
            throw new DatabaseAwayException("databasen har inte svarat sedan programmet startade.");
    }
}

/// <summary>Databasen svarar inte: nothing is wrong with what was asked, and nothing was done.</summary>
public sealed class DatabaseAwayException(string sentence) : InvalidConfigurationException("ConnectionStrings:Default", sentence);
