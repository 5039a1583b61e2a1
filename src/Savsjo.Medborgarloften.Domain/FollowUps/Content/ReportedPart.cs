namespace Savsjo.Medborgarloften.Domain.FollowUps.Content;

/// <summary>Del av en räkning: what an activity reported of a figure that is told in another, in which its count goes on.</summary>
/// <param name="Label">The activity that reported it.</param>
/// <param name="Tertial">The figure's column.</param>
/// <param name="Figure">Its part, where others reported some too; null where all of the figure is its.</param>
public sealed record ReportedPart(string Label, Tertial Tertial, FigureContent? Figure = null);
