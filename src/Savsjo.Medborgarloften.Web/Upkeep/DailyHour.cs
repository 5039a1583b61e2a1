using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Upkeep;

/// <summary>Klockslag: a time of every Swedish day, at which something is due.</summary>
public sealed record DailyHour(TimeOnly At, TimeProvider Clock)
{
    /// <summary>Now, as the clock on the wall has it.</summary>
    public DateTime Local => Clock.GetUtcNow().UtcDateTime.InSweden();

    /// <summary>When it was due last.</summary>
    /// <param name="ago">Counted from so long ago.</param>
    public DateTime Latest(TimeSpan ago = default)
    {
        var local = Local - ago;
        var today = local.Date + At.ToTimeSpan();
        return local >= today ? today : today.AddDays(-1);
    }
}
