using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Data.Mappings;

/// <summary>The document that something is transferred from, as columns of its row; all empty where there is none.</summary>
internal static class SourceMapping
{
    public static void HasSource<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, SourceDocument?>> source)
        where T : class =>
        entity.ComplexProperty(source, columns =>
        {
            columns.Property(one => one!.Title).HasMaxLength(SourceDocument.MaxTitleLength);
            columns.Property(one => one!.Address).HasMaxLength(SourceDocument.MaxAddressLength);
            columns.Ignore(one => one!.Sentence);
        });
}
