using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Saving;

/// <summary>Det som skrevs i en rapport, to be saved.</summary>
/// <param name="SeenVersion">The report's version that the writer saw; 0 when there was none.</param>
public sealed record WrittenReport(Activity Activity, int SeenVersion, ReportEntry Entry);

/// <summary>Hur det sparas: by hand, after a choice between two versions, or by itself while somebody types.</summary>
public enum HowSaved
{
    ByHand,

    /// <summary>The version that is given up stays in the log, whosever draft it was.</summary>
    Chosen,

    /// <summary>
    /// The log tells of it once its author saves by hand or sends in, or when somebody else goes on with it; see
    /// <see cref="Shared.LoggedSoFar"/>.
    /// </summary>
    AsDraft,
}

/// <summary>Vad som blev av det som sparades tillsammans.</summary>
/// <param name="Outcomes">Of each report, by its activity's id.</param>
/// <param name="HasLogged">The log was told of drafts that had saved themselves.</param>
/// <param name="IsLost">Somebody was quicker with something of it: nothing is saved then, and nothing stays tracked.</param>
public sealed record SavedTogether(IReadOnlyDictionary<int, Outcome> Outcomes, bool HasLogged, bool IsLost);
