namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>Dagarnas ord: the wording of <see cref="DaySpan"/>.</summary>
public static class DaySpanWording
{
    extension(DaySpan days)
    {
        /// <summary>"1–30 september", "15 oktober–31 december": beside a year.</summary>
        public string WordingInYear => days.First.Month == days.Last.Month
            ? days.First == days.Last ? InYear(days.Last) : $"{days.First.Day}–{InYear(days.Last)}"
            : $"{InYear(days.First)}–{InYear(days.Last)}";

        /// <summary>"1 oktober–31 december 2021", "1 oktober 2021–30 april 2022", "3 maj 2021".</summary>
        public string Wording => days.First == days.Last ? SwedishText.Date(days.First)
            : days.First.Year == days.Last.Year ? $"{InYear(days.First)}–{SwedishText.Date(days.Last)}"
            : $"{SwedishText.Date(days.First)}–{SwedishText.Date(days.Last)}";
    }

    private static string InYear(DateOnly day) => day.ToString("d MMMM", SwedishText.Culture);
}
