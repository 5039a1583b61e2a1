namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>Tabellens siffror: by offence, and all together.</summary>
public static class SuspicionTableFigures
{
    extension(SuspicionTable table)
    {
        public IEnumerable<FigureContent> Figures =>
            table.Offences.SelectMany(offence => offence.Figures.Append(offence.Year)).Concat(table.Totals).Append(table.YearTotal);
    }
}
