using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Data.Mappings;

/// <summary>A tertial as one integer, 20203: it can be indexed and sorts as time does.</summary>
internal sealed class TertialConverter() : ValueConverter<Tertial, int>(tertial => tertial.Value, value => Tertial.FromValue(value));

/// <summary>Tertials as "20191 20192": they are read whole, with what has them.</summary>
internal sealed class TertialsConverter() : ValueConverter<IReadOnlyList<Tertial>, string>(
    tertials => string.Join(' ', tertials.Select(tertial => tertial.Value)),
    stored => stored.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(value => Tertial.FromValue(int.Parse(value, CultureInfo.InvariantCulture))).ToList())
{
    public static ValueComparer<IReadOnlyList<Tertial>> Comparer { get; } = new(
        (one, other) => one!.SequenceEqual(other!), tertials => tertials.Count, tertials => tertials.ToList());
}

/// <summary>Instants are UTC; the databases do not remember that, so reading says it again.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => instant, stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));

/// <summary>Days as "2022-12-31 2023-12-31": they are read whole, with what has them.</summary>
internal sealed class DaysConverter() : ValueConverter<IReadOnlyList<DateOnly>, string>(
    days => string.Join(' ', days.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
    stored => stored.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)).ToList())
{
    public static ValueComparer<IReadOnlyList<DateOnly>> Comparer { get; } = new(
        (one, other) => one!.SequenceEqual(other!), days => days.Count, days => days.ToList());
}
