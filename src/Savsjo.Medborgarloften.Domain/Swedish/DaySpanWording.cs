namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>Dagarnas ord: the wording of <see cref="DaySpan"/>.</summary>
public static class DaySpanWording
{
    extension(DaySpan days)
    {
        /// <summary>"1 oktober–31 december 2021", "1 oktober 2021–30 april 2022", "3 maj 2021".</summary>
        public string Wording => days.First == days.Last ? SwedishText.Date(days.First)
            : days.First.Year == days.Last.Year ? $"{days.First.ToString("d MMMM", SwedishText.Culture)}–{SwedishText.Date(days.Last)}"
            : $"{SwedishText.Date(days.First)}–{SwedishText.Date(days.Last)}";
    }
}
