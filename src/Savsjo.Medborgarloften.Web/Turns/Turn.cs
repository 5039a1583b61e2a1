namespace Savsjo.Medborgarloften.Web.Turns;

/// <summary>En tur: what every node does again and again, by the clock; who really does it, the database decides.</summary>
/// <param name="Failed">What the log says when it could not be done. It is tried again the next time.</param>
/// <param name="AlsoAtStop">Once more when the program stops: what is only in this node's memory is not lost with it.</param>
public sealed record Turn(TimeSpan Rhythm, string Failed, Func<IServiceProvider, CancellationToken, Task> Do, bool AlsoAtStop);
