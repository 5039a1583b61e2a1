using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Conflicts;

/// <summary>Omgången har gått vidare: the tertial that was reported is no longer open; what was typed is shown to be copied.</summary>
/// <param name="Now">The tertial that is open instead; null when none is.</param>
public sealed record MovedOnPage(Tertial? Now, IReadOnlyList<TypedAnyway> Reports)
{
    public static async Task<MovedOnPage> Find(AppDbContext db, EditRoundForm form, RoundInWork? round, CancellationToken cancellation)
    {
        var changed = form.Reports.Where(report => SeenFields.ChangedIn(report.Value).Count > 0).ToList();
        var ids = changed.Select(report => int.TryParse(report.Key, out var id) ? id : 0).ToList();
        var activities = await db.Activities.Include(activity => activity.Promise).Include(activity => activity.Measures)
            .Where(activity => ids.Contains(activity.Id)).ToListAsync(cancellation);
        return new(round?.Tertial,
            [
                .. activities.Select(activity => TypedAnyway.Of(activity, form.ReportOf(activity.Id)!))
                    .Where(typed => typed.Lines.Count > 0),
                .. form.ChangedNotes.Select(TypedAnyway.Of),
            ]);
    }
}

/// <summary>Det som skrevs i en rapport.</summary>
public sealed record TypedAnyway(string Label, string Name, IReadOnlyList<SameField> Lines)
{
    public static TypedAnyway Of(Activity activity, EditActivityReportForm form) =>
        new(activity.Label, activity.Name, new FieldWords(activity, form).Told(FieldWords.Fields(activity)));

    public static TypedAnyway Of(WrittenNote note) => new("", note.Title, [new SameField("Text", note.Text ?? "")]);
}
