using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Offences;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.Measures;

/// <summary>What may be decided of an activity's measures, and when.</summary>
public class MeasureRulesTests
{
    private static readonly MeasureUse WithFigures = new(HasFigures: true, IsPublished: false);
    private static readonly MeasureUse Published = new(HasFigures: true, IsPublished: true);
    private static readonly Goal Fifteen = new(GoalComparison.AtLeast, 15, GoalSpan.Year);
    private static readonly MeasureTerms Efforts = new("Riktade insatser", MeasureKind.Count, Given.Efforts, Goal: Fifteen);

    [Fact]
    public void A_kind_decides_its_unit_and_how_it_adds_up()
    {
        var typed = new MeasureUnit(" riktad\n insats ", "riktade  insatser", GrammaticalGender.Common);
        Assert.Equal(("riktad insats", "riktade insatser"), (Tidy(MeasureKind.Count).Unit.Singular, Tidy(MeasureKind.Count).Unit.Plural));
        Assert.Equal(("procent", Accumulation.Latest),
            (Tidy(MeasureKind.Percentage).Unit.Plural, Tidy(MeasureKind.Percentage).Accumulation));
        Assert.Equal(("svar", Accumulation.Latest), (Tidy(MeasureKind.YesNo).Unit.Plural, Tidy(MeasureKind.YesNo).Accumulation));
        Assert.Equal("misstankar", (Efforts with { Offence = new Offence("Innehav", "lagen", 1) }).Tidy().Unit.Plural);

        MeasureTerms Tidy(MeasureKind kind) => new MeasureTerms("Mått", kind, typed).Tidy();
    }

    [Fact]
    public void Terms_that_are_wrong_by_themselves_are_refused_field_by_field()
    {
        foreach (var (terms, field) in new (MeasureTerms, MeasureField)[]
        {
            (Efforts with { Name = " " }, MeasureField.Name),
            (Efforts with { Name = new string('a', 101) }, MeasureField.Name),
            (Efforts with { Unit = new("", "insatser", GrammaticalGender.Common) }, MeasureField.Singular),
            (Efforts with { Unit = new("insats", new string('a', 61), GrammaticalGender.Common) }, MeasureField.Plural),
            (Efforts with { Subgroups = Subgroups.Of("") }, MeasureField.Subgroups),
            (Efforts with { Kind = MeasureKind.YesNo, Goal = null, Subgroups = Subgroups.Of("kvällstid") }, MeasureField.Subgroups),
            (Efforts with { Offence = new Offence("Innehav", "lagen", 1), Accumulation = Accumulation.Latest },
                MeasureField.Accumulation),
        })
        {
            var activity = Given.Activity();
            Assert.Equal([(MeasureField?)field], activity.AddMeasure(terms, out var added)
                .Select(violation => violation.Field?.As<MeasureField>()));
            Assert.Null(added);
            Assert.Empty(activity.Measures);
        }
    }

    [Fact]
    public void Everything_may_change_until_it_is_published_and_the_words_for_a_reason_after_that_too()
    {
        var changes = new (Func<MeasureTerms, MeasureTerms> Change, MeasureField Field, bool IsWording)[]
        {
            (terms => terms with { Kind = MeasureKind.Percentage, Goal = null }, MeasureField.Kind, false),
            (terms => terms with { Accumulation = Accumulation.Latest }, MeasureField.Accumulation, false),
            (terms => terms with { Subgroups = Subgroups.None }, MeasureField.Subgroups, false),
            (terms => terms with { Goal = null }, MeasureField.Goal, false),
            (terms => terms with { Goal = Fifteen with { Target = 14 } }, MeasureField.Goal, false),
            (terms => terms with { Goal = null, Offence = new Offence("Innehav", "lagen", 1) }, MeasureField.Offence, false),
            (terms => terms with { Name = "Insatser" }, MeasureField.Name, true),
            (terms => terms with { Unit = Given.Meetings }, MeasureField.Plural, true),
            (terms => terms with { Subgroups = Subgroups.Of("dagtid") }, MeasureField.Subgroups, true),
        };
        foreach (var (change, field, isWording) in changes)
            foreach (var use in new[] { MeasureUse.None, WithFigures, Published, new MeasureUse(HasFigures: false, IsPublished: true) })
            {
                var activity = Given.Activity(Given.Counted(Fifteen, "kvällstid"));
                var measure = activity.Measures[0];
                var terms = change(MeasureTerms.Of(measure));
                if (terms.Kind != MeasureKind.Count)
                    terms = terms with { Subgroups = Subgroups.None };

                var violations = activity.ChangeMeasure(measure, terms, _ => use);

                if (isWording && use.IsPublished)
                {
                    Assert.Equal([MeasureField.Reason], violations.Select(one => one.Field?.As<MeasureField>()));
                    Assert.Empty(activity.ChangeMeasure(measure, terms, _ => use, "Stavfel."));
                    Assert.Equal("Riktade insatser", measure.Key);
                    continue;
                }

                var isAllowed = !use.IsPublished;
                Assert.True(isAllowed == (violations.Count == 0),
                    $"{field}, {use}: {string.Join(" ", violations.Select(one => one.Message))}");
                if (isAllowed)
                    Assert.Equal(terms.Tidy(), MeasureTerms.Of(measure));
                else
                    Assert.Contains(violations, violation => violation.Field == field);
            }
    }

    [Fact]
    public void A_measure_is_removed_until_it_is_published()
    {
        var activity = Given.Activity(Given.Counted());
        Assert.Contains("publicerad",
            activity.RemoveMeasure(activity.Measures[0], new(HasFigures: false, IsPublished: true))!.Message, StringComparison.Ordinal);
        Assert.Null(activity.RemoveMeasure(activity.Measures[0], MeasureUse.None));
        Assert.Empty(activity.Measures);
    }

    [Fact]
    public void Names_offences_and_subgroups_do_not_clash_and_a_retired_offence_is_not_chosen()
    {
        var (possession, use) = (new Offence("Innehav", "lagen", 1).WithId(1), new Offence("Eget bruk", "lagen", 2).WithId(2));
        var activity = Given.Activity();
        var suspicions = new MeasureTerms("Innehav", MeasureKind.Count,
            Given.Suspicions, Offence: possession)
        {
            Subgroups = Subgroups.Of("21 år och yngre"),
        };
        Assert.Empty(activity.AddMeasure(suspicions, out _));

        Assert.Equal(MeasureField.Name,
            Assert.Single(activity.AddMeasure(Efforts with { Name = "innehav" }, out _)).Field?.As<MeasureField>());
        Assert.Equal(MeasureField.Offence,
            Assert.Single(activity.AddMeasure(suspicions with { Name = "Annat" }, out _)).Field?.As<MeasureField>());
        Assert.Equal(MeasureField.Subgroups,
            Assert.Single(activity.AddMeasure(suspicions with { Name = "Eget bruk", Offence = use, Subgroups = Subgroups.None }, out _))
                .Field?.As<MeasureField>());
        use.Retire();
        Assert.Equal(MeasureField.Offence,
            Assert.Single(activity.AddMeasure(suspicions with { Name = "Eget bruk", Offence = use }, out _)).Field?.As<MeasureField>());
        use.TakeBack();
        Assert.Empty(activity.AddMeasure(suspicions with { Name = "Eget bruk", Offence = use }, out var second));

        // One label for them all, and none may come or go once one of them is published.
        Assert.Empty(activity.ChangeMeasure(second!,
            MeasureTerms.Of(second!) with { Subgroups = Subgroups.Of("20 år och yngre") }, _ => MeasureUse.None));
        Assert.All(activity.Measures, measure => Assert.Equal("20 år och yngre", measure.SubgroupLabel));
        Assert.NotEmpty(activity.ChangeMeasure(second!, MeasureTerms.Of(second!) with { Subgroups = Subgroups.None }, measure =>
            measure == second ? MeasureUse.None : Published));
    }

    [Fact]
    public void Any_moves_leave_each_measure_once_and_one_step_is_one_step()
    {
        var random = new Random(20220101);
        var activity = Given.Activity();
        for (var number = 1; number <= Activity.MaxMeasures; number++)
        {
            Assert.Empty(activity.AddMeasure(Efforts with { Name = $"Mått {number}" }, out var added));
            added!.WithId(number);
        }

        Assert.Contains("högst 60", Assert.Single(activity.AddMeasure(Efforts, out _)).Message, StringComparison.Ordinal);
        for (var turn = 0; turn < 500; turn++)
        {
            var before = activity.MeasuresInOrder.ToList();
            var (measure, step) = (before[random.Next(before.Count)], random.Next(2) == 0 ? Step.Up : Step.Down);
            Assert.Null(activity.OrderMeasures(NewOrder.Stepped([.. before.Select(one => one.Id)], measure.Id, step)));
            var (from, to) = (before.IndexOf(measure), activity.MeasuresInOrder.ToList().IndexOf(measure));
            Assert.Equal(Math.Clamp(from + (step == Step.Up ? -1 : 1), 0, before.Count - 1), to);
            Assert.Equal(before.Except([measure]), activity.MeasuresInOrder.Except([measure]));
            Assert.Equal(before.Count, activity.Measures.Select(one => one.Order).Distinct().Count());
        }
    }
}
