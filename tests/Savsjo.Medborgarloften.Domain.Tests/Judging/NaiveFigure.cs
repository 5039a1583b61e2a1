using Savsjo.Medborgarloften.Domain.Tests.Judging.History;

namespace Savsjo.Medborgarloften.Domain.Tests.Judging;

/// <summary>A figure, with its mark. Not whole: a part is missing, so it is only known to be so much or more.</summary>
public sealed record NaiveFigure(decimal Number, NaiveMark Mark, bool IsWhole);
