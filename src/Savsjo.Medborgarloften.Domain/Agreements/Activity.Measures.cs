using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Agreements;

// Aktivitetens mått: what an administrator adds, changes, moves and removes, and when that is refused.
public sealed partial class Activity
{
    /// <summary>More than a page can be read with.</summary>
    public const int MaxMeasures = 60;

    /// <summary>In the order in which pages show them.</summary>
    public IReadOnlyList<Measure> MeasuresInOrder => [.. _measures.OrderBy(measure => measure.Order)];

    /// <summary>
    /// Lägg till ett mått, last. Refused for terms that are wrong by themselves, a name or an offence that the activity
    /// already has, another subgroup than its other suspicions have, and a retired offence.
    /// </summary>
    public IReadOnlyList<RuleViolation> AddMeasure(MeasureTerms terms, out Measure? added)
    {
        added = null;
        var tidy = terms.Tidy();
        List<RuleViolation> violations = [.. tidy.Faults(), .. ClashesOf(tidy, own: null), .. OtherSubgroups(tidy, own: null)];
        if (tidy.Offence is { IsRetired: true } retired)
            violations.Add(new($"{retired.Name} är avvecklad och kan inte väljas för nya mått.", MeasureField.Offence));
        if (_measures.Count >= MaxMeasures)
            violations.Add(new($"En aktivitet kan ha högst {MaxMeasures} mått."));
        if (violations.Count > 0)
            return violations;
        _measures.Add(added = new Measure(HighestOrder + 1, tidy));
        return [];
    }

    /// <summary>
    /// Ändra ett mått. Refused as <see cref="AddMeasure"/> refuses, and where figures or published texts rest on what
    /// would change. The suspicions' subgroup is one: a new label is every one's of them.
    /// </summary>
    /// <param name="useOf">What rests on each of the activity's measures.</param>
    /// <param name="reason">Why words are mended that are published.</param>
    public IReadOnlyList<RuleViolation> ChangeMeasure(
        Measure measure, MeasureTerms terms, Func<Measure, MeasureUse> useOf, string? reason = null)
    {
        var tidy = terms.Tidy();
        List<RuleViolation> violations = [.. tidy.Faults(), .. measure.Refuse(tidy, useOf(measure), reason), .. ClashesOf(tidy, measure)];
        if (tidy.Offence is { IsRetired: true } retired && !measure.CountsBy(retired))
            violations.Add(new($"{retired.Name} är avvecklad och kan inte väljas.", MeasureField.Offence));
        var siblings = tidy.Offence is null ? [] : _measures.Where(one => one != measure && one.CountsSuspicions).ToList();
        if (siblings.Any(one => one.Subgroups != tidy.Subgroups
            && one.Refuse(MeasureTerms.Of(one) with { Subgroups = tidy.Subgroups }, useOf(one), reason).Any()))
            violations.AddRange(OtherSubgroups(tidy, measure));
        if (violations.Count > 0)
            return violations;
        if (useOf(measure).IsPublished)
            measure.Rename(tidy.Name);
        measure.Take(tidy);
        siblings.ForEach(one => one.Divide(tidy.Subgroups));
        return [];
    }

    /// <summary>Ta bort ett mått. Refused for one that stands in a published follow-up.</summary>
    public RuleViolation? RemoveMeasure(Measure measure, MeasureUse use)
    {
        if (use.IsPublished)
            return new($"{measure.Name} kan inte tas bort: {MeasureUse.Because}");
        _measures.Remove(measure);
        return null;
    }

    /// <summary>Ordna mått: all of them. Refused where others have changed the list since it was seen.</summary>
    public RuleViolation? OrderMeasures(NewOrder order)
    {
        if (order.Refuse([.. MeasuresInOrder.Select(measure => measure.Id)]) is { } changed)
            return changed;
        var ordered = order.Of(_measures, measure => measure.Id);
        for (var place = 0; place < ordered.Count; place++)
            ordered[place].PlaceAt(place + 1);
        return null;
    }

    private int HighestOrder => _measures.Count == 0 ? 0 : _measures.Max(measure => measure.Order);

    private IEnumerable<RuleViolation> ClashesOf(MeasureTerms terms, Measure? own)
    {
        if (_measures.Any(one => one != own && (LineOfText.AreSame(one.Name, terms.Name) || LineOfText.AreSame(one.Key, terms.Name))))
            yield return new($"Aktiviteten har redan ett mått som heter {terms.Name}.", MeasureField.Name);
        else if (terms.Offence is { } offence && _measures.Any(one => one != own && one.CountsBy(offence)))
            yield return new($"Aktiviteten har redan ett mått för {offence.Name}.", MeasureField.Offence);
    }

    private IEnumerable<RuleViolation> OtherSubgroups(MeasureTerms terms, Measure? own)
    {
        if (terms.Offence is null || _measures.FirstOrDefault(one => one != own && one.CountsSuspicions) is not { } other
            || other.Subgroups == terms.Subgroups)
            yield break;
        yield return new(
            "Aktivitetens brottstyper redovisas i samma tabell och ska ha samma delgrupp. De andra har "
                + $"{(other.Subgroups.First is { } label ? $"”{label}”" : "ingen")}.",
            MeasureField.Subgroups);
    }
}
