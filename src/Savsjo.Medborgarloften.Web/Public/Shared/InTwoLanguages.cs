namespace Savsjo.Medborgarloften.Web.Public.Shared;

/// <summary>En mening på svenska och på engelska: what a form says to its reader, in the language of the form.</summary>
public sealed record InTwoLanguages(string Swedish, string English)
{
    public string Said(bool inEnglish) => inEnglish ? English : Swedish;
}
