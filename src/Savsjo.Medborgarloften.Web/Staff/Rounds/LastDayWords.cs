using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>Sista dagen, in the letters about a round that is reported in its turn.</summary>
public static class LastDayWords
{
    extension(Round round)
    {
        /// <summary>"Sista dagen att rapportera är den 15 maj 2021."; "var", when it has been.</summary>
        public string LastDaySentence(DateOnly today) =>
            $"Sista dagen att rapportera {(today > round.Deadline ? "var" : "är")} den {SwedishText.Date(round.Deadline)}.";
    }
}
