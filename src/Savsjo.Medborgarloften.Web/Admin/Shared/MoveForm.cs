using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Admin.Shared;

/// <summary>Flytta upp, flytta ner: the step that a button asks for, and the order that whoever pressed it saw.</summary>
public sealed class MoveForm
{
    public Step Step { get; init; }

    /// <summary>As <see cref="SeenOf"/> wrote it.</summary>
    public string? Seen { get; init; }

    public static string SeenOf(IEnumerable<int> ids) => string.Join(',', ids);

    public NewOrder OrderOf(int id) => NewOrder.Stepped(Ids(Seen), id, Step);

    /// <summary>The same of a list that was dragged.</summary>
    public static NewOrder Dragged(string? seen, IReadOnlyList<int> wanted) => new(Ids(seen), wanted);

    /// <summary>What was not done: stale where others were quicker.</summary>
    public static Outcome Refused(RuleViolation violation) =>
        violation == NewOrder.SomebodyWasQuicker ? Outcome.Stale(violation) : Outcome.Refused(violation);

    /// <summary>What no page of ours wrote is an order that nobody saw.</summary>
    private static List<int> Ids(string? seen) =>
        [.. (seen ?? "").Split(',').Select(id => int.TryParse(id, SwedishText.Culture, out var number) ? number : 0)];
}
