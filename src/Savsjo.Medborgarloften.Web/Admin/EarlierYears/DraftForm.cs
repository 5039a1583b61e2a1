using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Web.Admin.Periods;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;
using Savsjo.Medborgarloften.Web.Admin.Periods.Table;

namespace Savsjo.Medborgarloften.Web.Admin.EarlierYears;

/// <summary>Formuläret där ett dokuments löften och aktiviteter blir ett utkast, as it was typed.</summary>
public sealed class DraftForm
{
    public string? Title { get; set; }

    public string? FirstDay { get; set; }

    public string? LastDay { get; set; }

    public List<DraftPromise> Promises { get; set; } = [];

    /// <summary>As it is first shown: what the document says, all of it ticked.</summary>
    public static DraftForm Of(AgreementInDocument said) => new()
    {
        Title = said is { FirstDay: { } first, LastDay: { } last } ? $"Medborgarlöften {Years(first, last)}" : null,
        FirstDay = said.FirstDay is { } begins ? PeriodForm.Text(begins) : null,
        LastDay = said.LastDay is { } ends ? PeriodForm.Text(ends) : null,
        Promises =
        [
            .. said.Promises.Select((promise, place) => new DraftPromise
            {
                Number = $"{place + 1}",
                Text = promise.Text,
                Activities = [.. promise.Activities.Select(DraftActivity.Of)],
            }),
        ],
    };

    /// <summary>
    /// The table that it fills: each row at its own place, so that what is wrong is told beside the input that it came from. What is not
    /// ticked is an empty row.
    /// </summary>
    public TableForm AsTable(int? version = null) => new()
    {
        Version = version,
        Promises =
        [
            .. Promises.Select(promise => new PromiseRows
            {
                Place = PromiseRows.New,
                Number = promise.Number,
                Text = promise.IsTaken ? promise.Text : null,
                Activities =
                [
                    .. promise.Activities.Select(row => row.Take
                        ? new ActivityRow { Text = row.Text, Parties = row.Parties } : new ActivityRow()),
                ],
            }),
        ],
    };

    private static string Years(DateOnly first, DateOnly last) =>
        first.Year == last.Year ? $"{first.Year}" : $"{first.Year}–{last.Year}";
}

/// <summary>Ett löfte i utkastet.</summary>
public sealed class DraftPromise
{
    public string? Number { get; set; }

    public string? Text { get; set; }

    public List<DraftActivity> Activities { get; set; } = [];

    /// <summary>A promise comes along with its activities.</summary>
    public bool IsTaken => Activities.Exists(row => row.Take);
}

/// <summary>En aktivitet i utkastet.</summary>
public sealed class DraftActivity
{
    public bool Take { get; set; }

    public string? Text { get; set; }

    public string? Parties { get; set; }

    public static DraftActivity Of(ActivityInDocument said) => new()
    {
        Take = true,
        Text = said.Text,
        Parties = said.Parties ?? WrittenParties.Text(WrittenParties.Beginning(said.Text)),
    };
}
