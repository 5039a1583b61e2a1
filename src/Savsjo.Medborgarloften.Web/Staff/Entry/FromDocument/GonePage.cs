using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Omgången har gått vidare: it was published while the document was read; what was ticked is shown to be copied.</summary>
/// <param name="Round">What the page was about.</param>
/// <param name="Now">The tertial that is open instead; null when none is.</param>
/// <param name="Filled">"2.2": what was filled in before that.</param>
/// <param name="Rows">The rows of the document that something was ticked of, and what they say.</param>
public sealed record GonePage(
    string Round, TertialSpan? Now, IReadOnlyList<string> Filled, IReadOnlyList<(string Words, string Said)> Rows)
{
    public static GonePage Of(BroughtDocument document, FillForm form, RoundInWork? now, IReadOnlyList<string> filled) => new(
        form.Round!.Value.Name, now?.Covers, filled,
        [
            .. from row in form.RowOf
               where form.Take.Any(key => key.StartsWith($"{row.Key}/", StringComparison.Ordinal))
               let told = document.Table.Rows.ElementAtOrDefault(row.Value ?? -1)
               where told is not null && form.ShownColumn is { } column && column < told.Texts.Count
               select (told.Words, told.Texts[form.ShownColumn!.Value]),
        ]);
}
