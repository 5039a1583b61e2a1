namespace Savsjo.Medborgarloften.Web.Turns;

/// <summary>Tungt arbete, by what it takes: each kind waits in a queue of its own.</summary>
public enum HeavyWork
{
    /// <summary>Drawing a PDF, and reading a picture or a document that somebody sent: a processor, for as long as it takes.</summary>
    Drawing = 1,

    /// <summary>Reading all of the log for a file: the database, and a connection of it.</summary>
    Export = 2,
}

/// <summary>Köerna till det tunga arbetet. Staff wait in them, for what they asked for; the public never does.</summary>
public sealed class HeavyWorkLines : IDisposable
{
    private const int MostWaiting = 20;

    private readonly WaitingLine _drawing = new(WaitingLine.HalfOfTheProcessors, MostWaiting);
    private readonly WaitingLine _export = new(WaitingLine.HalfOfTheProcessors, MostWaiting);

    public WaitingLine this[HeavyWork work] => work == HeavyWork.Drawing ? _drawing : _export;

    public void Dispose()
    {
        _drawing.Dispose();
        _export.Dispose();
    }
}
