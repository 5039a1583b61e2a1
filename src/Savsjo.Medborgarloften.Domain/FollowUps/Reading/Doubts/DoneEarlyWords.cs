using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Goals;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Doubts;

/// <summary>"Klart" före målet i ord.</summary>
public static class DoneEarlyWords
{
    extension(DoneEarly done)
    {
        /// <summary>"5 av minst 15. Är ni klara för året?"</summary>
        public string Question
        {
            get
            {
                var progress = done.Progress;
                if (progress.Goal.Span.Repeats)
                    return $"Målet gäller till och med {SwedishText.Date(done.Time.Period.DaysIn(done.Time.Last).Last)}. Är ni klara?";
                var words = done.Measure.WordsOf(progress.Goal) with { Due = progress.Due };
                var when = progress.Goal.Span == GoalSpan.Year ? "året" : "hela löftesperioden";
                return $"{SwedishText.Capitalised(words.Against(FigureContent.Exact(progress.Total)))}. Är ni klara för {when}?";
            }
        }
    }
}
