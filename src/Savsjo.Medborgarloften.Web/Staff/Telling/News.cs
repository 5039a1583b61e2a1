using Savsjo.Medborgarloften.Data.Telling;

namespace Savsjo.Medborgarloften.Web.Staff.Telling;

/// <summary>Nyhet: one thing to tell one person, with where to see to it.</summary>
/// <param name="WaitsForReader">Whether the next move is theirs.</param>
/// <param name="Headline">For the subject: "Granska två rapporter för tertial 1 2021".</param>
/// <param name="Sentence">What to do, who did what, and by when.</param>
/// <param name="Address">Without the host: "/granskning?visa=vantar".</param>
public sealed record News(bool WaitsForReader, string Headline, string Sentence, string Address)
{
    /// <summary>Whether somebody who has chosen so wants it.</summary>
    public bool IsWanted(MailChoice choice) => choice == MailChoice.All || choice == MailChoice.OnlyWhatWaits && WaitsForReader;
}
