using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Domain.Translations;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Public.Serving;

/// <summary>Andra språk som det finns något på: what the foot of every page leads to. English is always there; it is computed.</summary>
public sealed class OtherLanguages(PublishedState state, MunicipalityInForce municipality)
{
    /// <summary>Those that somebody has translated something into, but English and easy Swedish.</summary>
    public IReadOnlyList<LanguageTag> Translated =>
    [
        .. state.Translations.Select(one => one.Language).Distinct().Order(StringComparer.Ordinal)
            .Select(LanguageTag.Parse).Where(language => language is { IsEnglish: false, IsEasySwedish: false }),
    ];

    /// <summary>Whether there is anything on easy Swedish.</summary>
    public bool HasEasyText => municipality.Settings.EasyText is not null
        || state.Translations.Any(one => one.Language == LanguageTag.EasySwedish.Value);

    /// <summary>What the municipality has elsewhere.</summary>
    public IReadOnlyList<LanguageLink> Links => municipality.Settings.LanguageLinks ?? [];

    /// <summary>The start page in each language that has one of its own.</summary>
    public IReadOnlyList<Alternate> OfStart =>
    [
        new("sv", Rooms.Start), new("en", Rooms.English),
        .. Translated.Select(language => new Alternate(language.Value, LanguageAddress.Of(language))),
        new("x-default", Rooms.Start),
    ];
}
