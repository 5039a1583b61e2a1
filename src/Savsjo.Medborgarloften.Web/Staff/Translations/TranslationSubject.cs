using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Translations;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Staff.Translations;

/// <summary>Det som översätts: the promises of an agreement in use, or one published follow-up.</summary>
/// <param name="FollowUp">Its last tertial; null for the promises.</param>
/// <param name="Title">"Lokala medborgarlöften i Sävsjö 2020-2021", "Uppföljningen av tertial 3 2020".</param>
/// <param name="Texts">As the public reads them now.</param>
public sealed record TranslationSubject(
    int PeriodId, Tertial? FollowUp, string Title, LanguageTag Language, IReadOnlyList<TextToTranslate> Texts)
{
    public string Address => FollowUp is { } tertial
        ? TranslationAddress.FollowUp(tertial, Language) : TranslationAddress.Promises(PeriodId, Language);

    /// <summary>"Uppföljningen av tertial 3 2020, English (en)": in the log, where a tag alone would say too little.</summary>
    public string LoggedAs => $"{Title}, {Language.OwnName} ({Language.Value})";

    /// <summary>"Uppföljningen av tertial 3 2020".</summary>
    public static string TitleOf(TertialSpan covers) => $"Uppföljningen av {covers.Name}";
}
