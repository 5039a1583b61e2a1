namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>Tabellens siffror: by offence, and all together.</summary>
public static class SuspicionTableFigures
{
    extension(SuspicionTable table)
    {
        public IEnumerable<FigureContent> Figures =>
            table.Offences.SelectMany(offence => (FigureContent?[])[.. offence.Figures, offence.Year, offence.Period])
                .OfType<FigureContent>().Concat(table.Totals).Append(table.YearTotal);
    }
}
