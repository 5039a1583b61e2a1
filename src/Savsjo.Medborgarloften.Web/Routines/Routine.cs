namespace Savsjo.Medborgarloften.Web.Routines;

/// <summary>Rutin: what every node does again and again, by the clock; who really does it, the database decides.</summary>
/// <param name="Failed">What the log says when it could not be done. It is tried again the next time.</param>
/// <param name="IsOfMemory">
/// What is only in this node's memory, and is not to be lost with it: also under maintenance, and once more when the program stops.
/// </param>
public sealed record Routine(TimeSpan Rhythm, string Failed, Func<IServiceProvider, CancellationToken, Task> Do, bool IsOfMemory);
