using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Admin.Shared;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

/// <summary>Måtten i en aktivitet: the list that stands on their own page and on the activity's.</summary>
/// <param name="Rows">In order.</param>
public sealed record MeasureList(int PeriodId, int ActivityId, IReadOnlyList<MeasureRow> Rows)
{
    public string Address => MeasureAddress.Of(PeriodId, ActivityId);

    /// <summary>The order on this page.</summary>
    public string Seen => MoveForm.SeenOf(Rows.Select(row => row.Measure.Id));

    public static MeasureList Of(MeasuredActivity found)
    {
        var measures = found.Activity.MeasuresInOrder;
        return new(found.Period.Id, found.Activity.Id,
            [.. measures.Select(
                (measure, place) => new MeasureRow(measure, found.UseOf(measure), place == 0, place == measures.Count - 1))]);
    }

    public string AddressOf(Measure measure) => MeasureAddress.Of(PeriodId, ActivityId, measure.Id);
}

/// <summary>Ett mått i listan.</summary>
public sealed record MeasureRow(Measure Measure, MeasureUse Use, bool IsFirst, bool IsLast)
{
    /// <summary>"Antal riktade insatser, summa, varav 21 år och yngre".</summary>
    public string Description
    {
        get
        {
            var what = Measure switch
            {
                { CountsSuspicions: true } => "Misstankar",
                { Kind: MeasureKind.Count } =>
                    $"Antal {Measure.Unit.Plural}, {(Measure.Accumulation == Accumulation.Sum ? "som läggs ihop" : "senaste värdet")}",
                _ => Measure.Kind.Word,
            };
            return Measure.Subgroups.Any ? $"{what}, varav {Measure.Subgroups.InText}" : what;
        }
    }

    /// <summary>"Mål: minst 15 riktade insatser om året", "Inget mål".</summary>
    public string Goal => Measure.Goal is null ? "Inget mål" : $"Mål: {GoalReading.Line(Measure)}";

    /// <summary>Null while nothing rests on it.</summary>
    public string? State => Use switch
    {
        { IsPublished: true } => "Publicerat",
        { HasFigures: true } => "Har siffror",
        _ => null,
    };
}
