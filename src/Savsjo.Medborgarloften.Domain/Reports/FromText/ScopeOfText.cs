using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.FiguresInText;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports.FromText;

/// <summary>Vad en rapports text handlar om, by its round and its activity.</summary>
public static class ScopeOfText
{
    extension(RoundInWork round)
    {
        /// <param name="activity">Whose report it is.</param>
        /// <summary>A municipality that the agreement itself names is no other one.</summary>
        /// <param name="municipality">"Sävsjö kommun", as the municipality calls itself; null where it is not known.</param>
        public TextScope ScopeOf(Activity activity, string? municipality = null) => new(round.Covers)
        {
            Home =
            [
                .. round.Period.Promises.Select(promise => promise.Text).Append(round.Period.Title).Append(activity.Text)
                    .Append(municipality ?? "").SelectMany(MunicipalityNames.In).Distinct(),
            ],
            Agreement = (round.Period.FirstDay.Year, round.Period.LastDay.Year),
            Parties = [.. new[] { activity.ResponsibleNames, activity.Text }.Select(words => words.ToLower(SwedishText.Culture))],
        };
    }
}
