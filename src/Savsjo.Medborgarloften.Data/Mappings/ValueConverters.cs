using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Data.Mappings;

/// <summary>A tertial as one integer, 20203: it can be indexed and sorts as time does.</summary>
internal sealed class TertialConverter() : ValueConverter<Tertial, int>(tertial => tertial.Value, value => Tertial.FromValue(value));

/// <summary>Instants are UTC; the databases do not remember that, so reading says it again.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => instant, stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
