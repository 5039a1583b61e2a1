using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Parties;

namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>Words that are mended, and parties that change, of what is published.</content>
public sealed partial class PromisePeriod
{
    /// <summary>
    /// Rätta orden: text, short name and purpose of an activity, at any time, for a reason in the log. What is published keeps the old
    /// ones; nothing is counted anew.
    /// </summary>
    public IReadOnlyList<RuleViolation> MendActivity(
        Activity activity, string? text, string? shortName, string? purpose, string? reason)
    {
        var entry = new ActivityEntry(text, shortName, activity.Responsible, activity.FirstTertial, activity.LastTertial)
        {
            Purpose = purpose,
        }.Trimmed;
        List<RuleViolation> violations =
        [
            .. ActivityRules.Texts(entry), .. ActivityRules.Reason(Clean(reason), ActivityField.Reason, WhyMended),
        ];
        if (violations.Count > 0)
            return violations;
        activity.Mend(entry.Text!, entry.ShortName, entry.Purpose);
        MarkChanged();
        return [];
    }

    /// <summary>
    /// Ändra parter, redovisare eller kortnamn from a tertial on. Older follow-ups keep what held then. What held before takes a
    /// change of that tertial back.
    /// </summary>
    /// <param name="from">The first tertial of what is new.</param>
    /// <param name="terms">All that holds from then on.</param>
    /// <param name="reason">For the log.</param>
    public IReadOnlyList<RuleViolation> ChangeTerms(Activity activity, Tertial? from, ActivityTerms terms, string? reason)
    {
        var entry = new ActivityEntry(
            activity.Text, terms.ShortName,
            [.. terms.Parties.Select(party =>
                party.Organisation is { } own ? ResponsibleParty.Of(own) : ResponsibleParty.Named(party.Name))],
            activity.FirstTertial, activity.LastTertial)
        { ReportedBy = terms.ReportedBy }.Trimmed;
        List<RuleViolation> violations =
        [
            .. ActivityRules.Texts(entry), .. ActivityRules.Parties(entry.Parties),
            .. ActivityRules.Reason(Clean(reason), ActivityField.Reason, "Skriv varför det ändras. Skälet står i loggen."),
        ];
        if (RefuseTermsFrom(activity, from) is { } refusal)
            violations.Add(refusal);
        else if (activity.LatestTerms.IsSameAs(entry.Terms))
            violations.Add(new("Ingenting är ändrat. Välj andra parter, en annan som redovisar eller ett annat kortnamn."));
        if (violations.Count > 0)
            return violations;
        activity.ChangeTerms(from!.Value, entry.Terms);
        MarkChanged();
        return [];
    }

    /// <summary>The tertials that an activity's parties can change from: its own, and not published.</summary>
    public IEnumerable<Tertial> TertialsToChangeTermsFrom(Activity activity) =>
        Tertials.Where(tertial => RefuseTermsFrom(activity, tertial) is null);

    private RuleViolation? RefuseTermsFrom(Activity activity, Tertial? from)
    {
        if (from is not { } tertial)
            return new("Välj det tertial som ändringen gäller från.", ActivityField.From);
        if (!activity.AppliesTo(tertial))
            return new(
                $"Aktiviteten gäller {activity.FirstTertial.Name} till {activity.LastTertial.Name}. Välj ett av dem.", ActivityField.From);
        if (tertial <= LatestPublished)
            return new(
                $"Uppföljningen av {RoundOf(LatestPublished.Value).Name} är publicerad. Ändringen kan gälla tidigast från "
                    + $"{LatestPublished.Value.Next.Name}.",
                ActivityField.From);
        return activity.EarlierTerms.LastOrDefault(earlier => earlier.Until > tertial) is { } later
            ? new($"Uppgifterna ändras redan från {later.Until.Name}. Ändra dem därifrån eller senare.", ActivityField.From)
            : null;
    }
}
