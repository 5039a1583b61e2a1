using Microsoft.AspNetCore.Mvc.ModelBinding;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Measures;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>Ett löftes del av tabellen.</summary>
/// <param name="Name">What the names of its inputs begin with.</param>
public sealed record PromisePart(TablePage Page, PromiseRows Rows, string Name)
{
    /// <summary>"Polisen och Kommunen. Minst 15 riktade insatser om året": what is saved of an activity, in one line.</summary>
    public string FactsOf(Activity activity)
    {
        var parties = activity.Responsible.Count == 0 ? "Saknar ansvarig part" : activity.ResponsibleNames;
        var measures = activity.MeasuresInOrder.Select(
            measure => measure.Goal is null ? measure.Name : SwedishText.Capitalised(GoalReading.Line(measure)));
        return string.Join(". ", [parties, .. measures]);
    }
}

/// <summary>En aktivitets rad i tabellen.</summary>
/// <param name="Name">What the names of its inputs begin with.</param>
/// <param name="Legend">"Löfte 2, rad 3": where one is, for whoever hears the page.</param>
public sealed record ActivityPart(TablePage Page, ActivityRow Row, string Name, string Legend)
{
    // What a script puts the places of a new row in.
    private const string AnyPlace = "#";

    /// <summary>Whether it is to be seen: what is written, and what is pointed out as wrong.</summary>
    public bool HasPurpose(ModelStateDictionary fields) => MeasureTermsForm.IsAny(Row.Purpose)
        || InputName.IsWrong(fields, Name, nameof(ActivityRow.Purpose));

    /// <inheritdoc cref="HasPurpose"/>
    public bool HasTime(ModelStateDictionary fields) => Row.HasOwnTime || InputName.IsWrong(fields, Name,
        nameof(ActivityRow.First), nameof(ActivityRow.Last), nameof(ActivityRow.StartReason), nameof(ActivityRow.EndReason));

    public bool HasMeasures => Row.Measures.Exists(measure => !measure.IsEmpty);

    /// <summary>Whether a goal of it can meet a part of a year or a tertial.</summary>
    public bool MeetsPart => Page.MeetsPart || Row.HasOwnTime;

    /// <summary>An empty row without a place, for scripts to copy.</summary>
    public static ActivityPart Blank(TablePage page) => new(
        page, new() { Measures = [new()] }, InputName.OfActivity(InputName.OfPromise(AnyPlace), AnyPlace), "Ny rad");
}

/// <summary>Ett måtts rad i tabellen.</summary>
/// <param name="Name">What the names of its inputs begin with.</param>
public sealed record MeasurePart(TablePage Page, TableMeasure Measure, string Name, string Legend, bool MeetsPart)
{
    /// <summary>Where it is answered already, or pointed out, it is asked whatever the tertials are.</summary>
    public bool AsksForPart(ModelStateDictionary fields) => MeetsPart || MeasureTermsForm.IsAny(Measure.Part)
        || InputName.IsWrong(fields, Name, nameof(TableMeasure.Part));

    /// <summary>An empty one without a place, for scripts to copy.</summary>
    public static MeasurePart Blank(TablePage page) => new(
        page, new(), InputName.OfMeasure(ActivityPart.Blank(page).Name, "#"), "Nytt mått", page.MeetsPart);
}
