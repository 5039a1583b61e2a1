namespace Savsjo.Medborgarloften.Web.Outcomes;

/// <summary>Hur det gick, in one word. The later in the list, the graver.</summary>
public enum OutcomeKind
{
    Done = 1,

    /// <summary>A rule said no: what was asked for can be mended, and asked for again.</summary>
    Refused = 2,

    /// <summary>An address asks for what cannot be read, or for more than is given at a time.</summary>
    Unanswerable = 3,

    /// <summary>Somebody else was quicker: it rests on what is no longer so.</summary>
    Stale = 4,

    /// <summary>There is no such thing, or none that this person may know of.</summary>
    NotFound = 5,

    /// <summary>This person may not.</summary>
    Forbidden = 6,

    /// <summary>Nobody's fault who asked: it may be tried again.</summary>
    Failed = 7,
}

/// <summary>The HTTP status of each <see cref="OutcomeKind"/>, here and nowhere else.</summary>
public static class OutcomeStatus
{
    extension(OutcomeKind kind)
    {
        public int Status => kind switch
        {
            OutcomeKind.Done => StatusCodes.Status200OK,
            OutcomeKind.Refused => StatusCodes.Status422UnprocessableEntity,
            OutcomeKind.Unanswerable => StatusCodes.Status400BadRequest,
            OutcomeKind.Stale => StatusCodes.Status409Conflict,
            OutcomeKind.NotFound => StatusCodes.Status404NotFound,
            OutcomeKind.Forbidden => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status500InternalServerError,
        };
    }
}
