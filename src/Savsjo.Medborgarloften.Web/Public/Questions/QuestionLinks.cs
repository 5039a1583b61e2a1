using Microsoft.AspNetCore.DataProtection;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Questions;

/// <summary>Länken i brevet till den som frågar, with a code that is the question's (<see cref="LetterCode"/>).</summary>
public sealed class QuestionLinks(IDataProtectionProvider protection, MunicipalityOptions municipality)
{
    public const string Confirm = Rooms.Questions + "/bekrafta";

    /// <summary>"Det var inte jag": behind the same code.</summary>
    public const string Refuse = Rooms.Questions + "/inte-min";

    private readonly LetterCode _code = new(protection.CreateProtector("medborgarloften/fråga/bekräfta"));

    /// <param name="inEnglish">Whether the page that it leads to is.</param>
    public Uri ToConfirm(Guid question, bool inEnglish = false) =>
        _code.Link(municipality.PublicAddress, LanguageAddress.InLanguage(Confirm, inEnglish), question);

    /// <summary>Which question it is; null when we never made such a code, or not all of it arrived.</summary>
    public Guid? Open(string? code) => _code.Open(code);
}
