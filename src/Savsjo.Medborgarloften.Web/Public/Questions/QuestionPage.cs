using Savsjo.Medborgarloften.Data.Questions;

namespace Savsjo.Medborgarloften.Web.Public.Questions;

/// <summary>Sidan där man frågar.</summary>
public sealed record QuestionPage(QuestionForm Form, QuestionSubject About);

/// <summary>Sidan där den som har adressen läser frågan och bekräftar den.</summary>
/// <param name="Code">The link's, to be posted with either button.</param>
public sealed record QuestionToConfirm(Question Question, string Code)
{
    public string ConfirmAddress => $"{QuestionLinks.Confirm}?kod={Code}";

    public string RefuseAddress => $"{QuestionLinks.Refuse}?kod={Code}";
}
