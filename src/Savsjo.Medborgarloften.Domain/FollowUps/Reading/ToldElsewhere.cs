using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>
/// Redovisas tillsammans: where an activity is told in another, its own figures are told there. They are neither missing nor ej
/// aktuella.
/// </summary>
/// <param name="Columns">"redovisas i 1.2" of each column of the follow-up; null where the activity is told by itself.</param>
public sealed record ToldElsewhere(IReadOnlyList<string?> Columns)
{
    public static ToldElsewhere None { get; } = new([]);

    public static ToldElsewhere Of(ActivityContent activity) => new(
        [.. activity.Cells.Select(cell => cell.ToldIn is null ? null : SwedishText.LowerFirst(cell.StatusWording))]);

    /// <summary>What stands where no figure does; null where one does, or says itself why it does not.</summary>
    public string? WordsFor(FigureContent figure, int column) =>
        figure.State == FigureState.NotApplicable ? Columns.ElementAtOrDefault(column) : null;
}
