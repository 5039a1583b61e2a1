using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
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
        Counts(figure.Property<SubgroupCounts?>(nameof(Figure.OtherSubgroups)).HasColumnName(nameof(Figure.OtherSubgroups)));
        figure.Ignore(nameof(Figure.Subgroups));
    }

    /// <summary>The numbers of the subgroups after the first, which has a column of its own.</summary>
    public static void Counts(ComplexTypePropertyBuilder<SubgroupCounts?> counts) =>
        counts.HasMaxLength(MaxCountsLength).HasConversion(Stored, Alike);

    public static void Counts(PropertyBuilder<SubgroupCounts?> counts) => counts.HasMaxLength(MaxCountsLength).HasConversion(Stored, Alike);

    private const int MaxCountsLength = 100;

    private static readonly ValueConverter<SubgroupCounts?, string?> Stored =
        new(counts => StoredJson.Write(counts!), json => StoredJson.Read<SubgroupCounts>(json!));

    /// <summary>They are values: equal where their numbers are, and never changed.</summary>
    private static readonly ValueComparer<SubgroupCounts?> Alike = new(
        (one, other) => Equals(one, other), counts => counts == null ? 0 : counts.GetHashCode(), counts => counts);
}
