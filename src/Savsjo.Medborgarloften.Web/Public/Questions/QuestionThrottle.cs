using Savsjo.Medborgarloften.Web.Public.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Questions;

/// <summary>Bromsar den som frågar mycket, eller i andras namn.</summary>
public sealed class QuestionThrottle(TimeProvider clock) : NetworkThrottle(clock, MostFromOne, MostFromOneWhenMany, Window)
{
    /// <summary>Questions an hour.</summary>
    public const int MostFromOne = 6;

    public const int MostFromOneWhenMany = 1;

    public static readonly TimeSpan Window = TimeSpan.FromHours(1);
}

/// <summary>Turordning för frågor.</summary>
public sealed class AskingTurns : OneAtATime;
