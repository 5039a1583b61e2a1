using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Web.Public.Languages;

/// <summary>Lättläst: the municipality's own text on the promises, each promise, and each follow-up that is retold.</summary>
/// <param name="About">On the promises; empty where nobody wrote it.</param>
/// <param name="Page">What is retold as translations are; null where nothing is.</param>
public sealed record EasyPage(IReadOnlyList<EasyBlock> About, TranslatedPage? Page)
{
    /// <summary>The promises that are retold.</summary>
    public IReadOnlyList<TranslatedPromise> Promises => [.. (Page?.Promises ?? [])
        .Concat((Page?.Agreed ?? []).SelectMany(one => one.Promises))
        .Where(promise => promise.Heading.IsTranslated || promise.Text.IsTranslated)];

    public IReadOnlyList<TranslatedFollowUp> FollowUps => Page?.FollowUps ?? [];
}
