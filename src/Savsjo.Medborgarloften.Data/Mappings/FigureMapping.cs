using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Data.Mappings;

/// <summary>A figure as columns of the row it belongs to, without a prefix.</summary>
internal static class FigureMapping
{
    public static void Columns(ComplexPropertyBuilder figure)
    {
        string[] names =
        [
            nameof(Figure.Count), nameof(Figure.Subgroup), nameof(Figure.Percentage), nameof(Figure.IsFulfilled),
            nameof(Figure.Mark),
        ];
        foreach (var name in names)
            figure.Property(typeof(Figure).GetProperty(name)!.PropertyType, name).HasColumnName(name);
    }
}
