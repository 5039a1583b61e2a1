namespace Savsjo.Medborgarloften.Web.Features.ActivityReports;

/// <summary>En rapports fält som dolda fält: what was typed travels through another page and is posted again as it was.</summary>
public static class PostedFields
{
    public static IEnumerable<KeyValuePair<string, string?>> Of(string key, EditActivityReportForm form) =>
        All(key, form).Where(field => !string.IsNullOrEmpty(field.Value));

    private static IEnumerable<KeyValuePair<string, string?>> All(string key, EditActivityReportForm form)
    {
        var report = $"Reports[{key}]";
        yield return new($"{report}.{nameof(form.Version)}", form.Version);
        yield return new($"{report}.{nameof(form.Seen)}", form.Seen);
        yield return new($"{report}.{nameof(form.Status)}", form.Status);
        yield return new($"{report}.{nameof(form.Text)}", form.Text);
        yield return new($"{report}.{nameof(form.GoalReason)}", form.GoalReason);
        yield return new($"{report}.{nameof(form.SuspicionsStatedAs)}", form.SuspicionsStatedAs);
        yield return new($"{report}.{nameof(form.SuspicionsApproximate)}", form.SuspicionsApproximate);
        foreach (var (measureKey, typed) in form.Measures)
        {
            var measure = $"{report}.Measures[{measureKey}]";
            yield return new($"{measure}.{nameof(typed.Count)}", typed.Count);
            yield return new($"{measure}.{nameof(typed.Subgroup)}", typed.Subgroup);
            yield return new($"{measure}.{nameof(typed.Percentage)}", typed.Percentage);
            yield return new($"{measure}.{nameof(typed.IsFulfilled)}", typed.IsFulfilled);
            yield return new($"{measure}.{nameof(typed.IsApproximate)}", typed.IsApproximate);
            yield return new($"{measure}.{nameof(typed.StatedAs)}", typed.StatedAs);
        }
    }
}
