using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Savsjo.Medborgarloften.Data.Mappings;

/// <summary>A SHA-256 as 64 hexadecimal characters.</summary>
internal static class HashMapping
{
    private const int HexLength = 64;

    public static void HasHash<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, string>> hash)
        where T : class =>
        entity.Property(hash).HasMaxLength(HexLength).IsUnicode(false);
}
