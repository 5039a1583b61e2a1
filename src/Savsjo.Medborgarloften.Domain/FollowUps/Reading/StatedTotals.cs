using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>
/// Angivna årssummor: finds where a text says a year's total ("sammanlagt 20 riktade insatser", "22 innehav varav sju 21 år
/// och yngre") that differs from the computed one. Only a number beside what it counts is judged: a false alarm costs the
/// reader's trust in the next.
/// </summary>
public static partial class StatedTotals
{
    /// <summary>How many words may stand between a number and what it counts.</summary>
    private const int Reach = 2;

    /// <summary>What a text says otherwise than the figures; empty when they agree or it says nothing.</summary>
    public static IReadOnlyList<DisagreeingTotal> In(string? text, ActivityContent activity) => text is null ? [] :
    [
        .. activity.Measures.SelectMany(measure => In(text, measure, isOnly: activity.Suspicions is null && activity.Measures.Count == 1)),
        .. activity.Suspicions is { } table ? In(text, table) : [],
    ];

    private static IEnumerable<DisagreeingTotal> In(string text, MeasureContent measure, bool isOnly) =>
        measure is { Kind: MeasureKind.Count, Accumulation: Accumulation.Sum } && Exact(measure.Year) is { } total
            ? TotalClauses(Masked(text, measure.Subgroups))
                .SelectMany(clause => Counts(clause, measure.Unit, isOnly).Where(count => !MayBeSaid(count, clause, measure, total)))
                .Distinct().Select(count => new DisagreeingTotal(measure.Name, count, total))
            : [];

    /// <summary>Where a subgroup is named, the number may be of that, or of the others.</summary>
    private static bool MayBeSaid(int count, string clause, MeasureContent measure, int total) =>
        clause.Contains(Mask, StringComparison.Ordinal) ? measure.Subgroups.NumbersIn(measure.Year.Figure).Contains(count) : count == total;

    private static IEnumerable<DisagreeingTotal> In(string text, SuspicionTable table)
    {
        // Offences go on after a full stop or a line end: "Sammanlagt under 2020. 6 överlåtelse …".
        if (TotalWord().Match(text) is not { Success: true } said || OwnTertial().IsMatch(text[said.Index..]))
            yield break;
        var rest = Masked(text[said.Index..], table.Subgroups);
        // "Dopningslagen innehav" before "Innehav", and what is read once is not read again.
        foreach (var offence in table.Offences.OrderByDescending(offence => offence.Offence.Length))
        {
            if (Find(rest, offence.Offence) is not { } stated || Exact(offence.Year) is not { } count)
                continue;
            rest = string.Concat(rest.AsSpan(0, stated.Index), new string('#', stated.Length), rest.AsSpan(stated.Index + stated.Length));
            if (Value(stated.Groups["count"]) is { } number && number != count)
                yield return new(offence.Offence, number, count);
            if (table.SubgroupLabel is { } label && offence.Year.Figure.Subgroup is { } some
                && Value(stated.Groups["some"]) is { } part && part != some)
                yield return new($"{offence.Offence}, varav {label}", part, some);
        }

        if (Exact(table.YearTotal) is { } all
            && Find(rest, "misstankar") is { } total && Value(total.Groups["count"]) is { } everything && everything != all)
            yield return new("Misstankar", everything, all);
    }

    /// <summary>Null for what is not given, or not exactly.</summary>
    private static int? Exact(FigureContent figure) =>
        figure is { State: FigureState.Given, Figure.Mark: FigureMark.None } ? figure.Figure.Count : null;

    /// <summary>What follows the word for a total, to the end of its sentence; or the sentence, where the word comes last.</summary>
    private static IEnumerable<string> TotalClauses(string text)
    {
        foreach (var sentence in Sentences().Split(text).Where(sentence => !OwnTertial().IsMatch(sentence)))
            if (TotalWord().Match(sentence) is { Success: true } word)
                yield return sentence[word.Index..];
            else if (YearWord().IsMatch(sentence) && SwedishNumbers.CountsIn(sentence).Count == 1)
                yield return sentence;
    }

    /// <summary>
    /// Numbers beside the unit: "sex samverkansmöten", also "sex möten"; and beside nothing, where there is only one measure:
    /// "sammanlagt 20 under året". Not "drygt 20".
    /// </summary>
    private static IEnumerable<int> Counts(string clause, MeasureUnit unit, bool isOnly) =>
        from number in SwedishNumbers.CountsIn(clause)
        where !Approximately().IsMatch(clause[..number.Start])
        let after = clause[number.End..]
        where Word().Matches(after).Take(Reach).Any(word => Names(unit, word.Value)) || isOnly && Nothing().IsMatch(after)
        select number.Value;

    /// <summary>The numbers of a text that stand beside what is counted, in figures and in words.</summary>
    public static IEnumerable<int> CountsBeside(string? text, MeasureUnit unit, Subgroups subgroups, bool isOnly) =>
        text is null ? [] : Sentences().Split(Masked(text, subgroups)).SelectMany(sentence => Counts(sentence, unit, isOnly));

    private static bool Names(MeasureUnit unit, string word) =>
        word.Length >= 4 && (Ends(unit.Plural, word) || Ends(unit.Singular, word));

    private static bool Ends(string unit, string word) => unit.EndsWith(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first place where a number stands before the offence.</summary>
    private static Match? Find(string text, string offence) =>
        Stated(offence).Matches(text).FirstOrDefault(match => Value(match.Groups["count"]) is not null);

    /// <summary>The full stop makes "en" a number, and not an article.</summary>
    private static int? Value(Group group) => SwedishNumbers.CountsIn(group.Value + ".") is [var number] ? number.Value : null;

    /// <summary>Stands for the name of a subgroup.</summary>
    private const string Mask = "§§§";

    /// <summary>"31 21 år och yngre": the age is no count. "Under 15 år" may be a part of another label, and comes after that.</summary>
    private static string Masked(string text, Subgroups subgroups) => subgroups.Labels.OrderByDescending(label => label.Length)
        .Aggregate(text, (rest, label) => rest.Replace(label, Mask, StringComparison.OrdinalIgnoreCase));

    /// <summary>A count, the offence, and perhaps "varav" with a count.</summary>
    private static Regex Stated(string offence) => new(
        $@"(?<![\d\p{{L}}])(?<count>\d+|\p{{L}}+)\s+{Regex.Escape(offence)}\b(?:[\s,]+varav\s+(?<some>\d+|\p{{L}}+)\s+{Mask})?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [GeneratedRegex(@"\b(?:sammanlagt|sammantaget|totalt|hittills)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TotalWord();

    [GeneratedRegex(@"\b(?:under (?:hela )?året|hela året|i år|under 20\d{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex YearWord();

    /// <summary>A total of the tertial, not of the year.</summary>
    [GeneratedRegex(@"\bunder (?:den här |denna )?(?:perioden|tertialet|fyramånadersperioden)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OwnTertial();

    /// <summary>What may follow a number that stands alone.</summary>
    [GeneratedRegex(@"^\s*(?:stycken|st\b|gånger)?\s*(?:under (?:hela )?året|i år|under 20\d{2})?\s*(?:[.,;!]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"(?<=[.!?])\s+|\n")]
    private static partial Regex Sentences();

    [GeneratedRegex(
        @"\b(?:drygt|cirka|ca\.?|ungefär|omkring|runt|nästan|knappt|över|minst|högst|mer än|fler än)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex Approximately();

    [GeneratedRegex(@"[\p{L}-]+")]
    private static partial Regex Word();
}

/// <summary>En summa som inte stämmer: what a text says, and what the figures come to.</summary>
/// <param name="Measure">"Riktade insatser", "Innehav, varav 21 år och yngre".</param>
public sealed record DisagreeingTotal(string Measure, int Stated, int Computed);
