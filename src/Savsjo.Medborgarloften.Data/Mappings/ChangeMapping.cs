using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Data.Mappings;

/// <summary>Who and when, as two columns of the row they tell about; both empty while it has not happened.</summary>
internal static class ChangeMapping
{
    private const int UserIdLength = 450;

    public static void HasChange<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, Change?>> change)
        where T : class =>
        entity.ComplexProperty(change, columns => columns.Property(one => one!.UserId).HasMaxLength(UserIdLength));
}
