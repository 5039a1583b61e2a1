namespace Savsjo.Medborgarloften.Domain.Reports;

/// <summary>Tillstånd: how far a report has come on its way from entry to publication.</summary>
public enum ReportState
{
    /// <summary>Utkast.</summary>
    Draft = 1,

    /// <summary>Inskickad: waits for a reviewer.</summary>
    Submitted = 2,

    /// <summary>Skickad tillbaka, with a comment: its authors mend it and send it in again.</summary>
    Returned = 3,

    /// <summary>Godkänd: locked.</summary>
    Approved = 4,

    /// <summary>Publicerad: part of a published follow-up.</summary>
    Published = 5,

    /// <summary>Rättas: published, and open once more; its authors write, send in and have it approved as before.</summary>
    Reopened = 6,
}

/// <summary>Tillståndets ord: the wording of <see cref="ReportState"/>.</summary>
public static class ReportStateWording
{
    extension(ReportState state)
    {
        public string Word => state switch
        {
            ReportState.Draft => "Utkast",
            ReportState.Submitted => "Inskickad",
            ReportState.Returned => "Skickad tillbaka",
            ReportState.Approved => "Godkänd",
            ReportState.Published => "Publicerad",
            ReportState.Reopened => "Rättas",
            _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
        };

        /// <summary>Whether its authors may write in it.</summary>
        public bool IsOpen => state is ReportState.Draft or ReportState.Returned or ReportState.Reopened;
    }
}
