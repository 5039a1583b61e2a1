using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Web.FollowUpParts;

namespace Savsjo.Medborgarloften.Web.Admin.Periods;

/// <summary>En periods läge.</summary>
public enum PeriodState
{
    Draft = 1,
    InUse = 2,
    Finished = 3,
}

/// <summary>Which <see cref="PeriodState"/> a period is in.</summary>
public static class StateOfPeriod
{
    extension(PromisePeriod period)
    {
        public PeriodState State => period.IsDraft ? PeriodState.Draft : period.IsFinished ? PeriodState.Finished : PeriodState.InUse;
    }
}

/// <summary>The Swedish wording and the look of <see cref="PeriodState"/>.</summary>
public static class PeriodStateWording
{
    extension(PeriodState state)
    {
        /// <summary>"Utkast", "Används", "Avslutad".</summary>
        public string Word => state switch
        {
            PeriodState.Draft => "Utkast",
            PeriodState.InUse => "Används",
            _ => "Avslutad",
        };

        /// <summary>What it means, in a sentence.</summary>
        public string Meaning => state switch
        {
            PeriodState.Draft => "Ingen annan ser perioden förrän den tas i bruk.",
            PeriodState.InUse => "Perioden rapporteras, en uppföljning i taget. Det som är publicerat ligger fast.",
            _ => "Alla periodens uppföljningar är publicerade.",
        };

        public ReportStateLook Look => state switch
        {
            PeriodState.Draft => new("neutral", "pen", state.Word),
            PeriodState.InUse => new("info", "going", state.Word),
            _ => new("success", "done", state.Word),
        };
    }
}
