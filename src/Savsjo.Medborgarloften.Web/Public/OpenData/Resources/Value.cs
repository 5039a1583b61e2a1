using System.ComponentModel;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>
/// Uppgift: one published number as open data. Given, missing, not applicable and withheld are told apart by
/// <see cref="Status"/>; the number itself is null in all but the first.
/// </summary>
public sealed record Value(
    [property: Description("Talet: ett antal, en procentsats, eller 1 för ja och 0 för nej. null om status inte är given.")]
    decimal? Amount,
    [property: Description(
        "given: uppgiften finns. missing: inte redovisat. notApplicable: ej aktuellt. inTotal: känd bara som del av en summa. "
        + "withheld: skyddad uppgift, ett litet antal som skulle kunna peka ut en person.")]
    FigureState Status,
    [property: Description("För en skyddad uppgift, om det får sägas: antalet är minst 1 och färre än detta.")] int? FewerThan,
    [property: Description("true om talet inte är exakt (”cirka 60”); mark säger på vilket sätt.")] bool IsApproximate,
    [property: Description(
        "none: talet är exakt. circa: cirka. over: drygt. atLeast: minst, också om en del av en summa inte är redovisad.")]
    FigureMark Mark,
    [property: Description("Hur många av antalet som hör till undergruppen, till exempel 21 år och yngre.")] int? SubgroupAmount,
    [property: Description("Samma fyra möjligheter som status, för undergruppen. notApplicable om måttet inte har någon undergrupp.")]
    FigureState SubgroupStatus,
    [property: Description("Som fewerThan, för undergruppen.")] int? SubgroupFewerThan)
{
    public static Value Of(FigureContent figure) => new(
        figure.State == FigureState.Given ? figure.Figure.Amount : null,
        figure.State,
        figure.State == FigureState.Withheld ? figure.Below : null,
        figure.State == FigureState.Given && figure.Figure.Mark != FigureMark.None,
        figure.State == FigureState.Given ? figure.Figure.Mark : FigureMark.None,
        figure.SubgroupState == FigureState.Given ? figure.Figure.Subgroup : null,
        figure.SubgroupState,
        figure.SubgroupState == FigureState.Withheld ? figure.SubgroupBelow : null);
}
