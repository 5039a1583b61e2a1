using Savsjo.Medborgarloften.Data.Questions;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Public.Questions;

/// <summary>Breven om en fråga: to the one whose address was written, and to the municipality once they have confirmed.</summary>
public sealed class QuestionLetters(QuestionLinks links, MunicipalityOptions municipality, TimeProvider clock)
{
    /// <summary>Somebody waits for an answer: it is tried over a long holiday too.</summary>
    private static readonly TimeSpan Tried = TimeSpan.FromDays(14);

    /// <summary>
    /// Nothing of what was typed stands in it: it would let a stranger write letters in the municipality's name to anybody.
    /// </summary>
    public Letter Confirmation(Question question) => question.IsEnglish ? InEnglish(question) : new(
        question.Email,
        $"Bekräfta din fråga till {municipality.Name}",
        $"""
        Hej!

        På webbplatsen Medborgarlöften {municipality.InPlace} har någon ställt en fråga och uppgett den här adressen för svaret.

        Är det du? Öppna länken, läs igenom frågan och tryck på knappen där:
        {links.ToConfirm(question.Id)}

        Först då skickas frågan till kommunen. Länken gäller i {Question.ConfirmableFor.TotalHours:0} timmar.

        Är det inte du? Då behöver du inte göra något: frågan tas bort. På samma sida kan du säga att den inte är din, så får du inga fler
        sådana mejl.

        Medborgarlöften {municipality.InPlace}
        {municipality.Name}

        """)
    { UselessAfterUtc = question.ForgottenUtc, IsToAsker = true };

    private Letter InEnglish(Question question) => new(
        question.Email,
        $"Confirm your question to {municipality.Name}",
        $"""
        Hello,

        On the website Medborgarlöften {municipality.InPlace} (promises from the police and the municipality) somebody has asked a question
        and given this address for the answer.

        Is it you? Open the link, read through the question and press the button there:
        {links.ToConfirm(question.Id, inEnglish: true)}

        Only then is the question sent to the municipality. The link is valid for {Question.ConfirmableFor.TotalHours:0} hours.

        Is it not you? Then there is nothing that you need to do: the question is removed. On the same page you can say that it is not
        yours, and you will get no more such e-mails.

        Medborgarlöften {municipality.InPlace}
        {municipality.Name}

        """)
    { UselessAfterUtc = question.ForgottenUtc, IsToAsker = true };

    /// <summary>
    /// The question's lines are marked, so that nobody who asks can write something that looks like a part of the letter.
    /// </summary>
    public Letter ToMunicipality(Question question) => new(
        municipality.QuestionsEmail,
        question.About.Length == 0 ? "Fråga om medborgarlöftena" : $"Fråga om {SwedishText.LowerFirst(question.About)}",
        $"""
        En fråga från webbplatsen Medborgarlöften {municipality.InPlace}:

        {string.Join('\n', question.Text.Split('\n').Select(line => $"> {line}"))}

        Gäller: {(question.About.Length == 0 ? "löftena i allmänhet" : question.About)}
        Sidan: {municipality.PublicAddress.TrimEnd('/')}{question.Address}
        Från: {question.Email} (den som har adressen har bekräftat frågan)
        Ställd: {question.AskedUtc.AsMoment()}

        Svara på det här mejlet, så går svaret till den som frågade. Frågan är en allmän handling hos er. Webbplatsen har inte kvar den.

        """)
    { UselessAfterUtc = clock.GetUtcNow().UtcDateTime + Tried, ReplyTo = question.Email };
}
