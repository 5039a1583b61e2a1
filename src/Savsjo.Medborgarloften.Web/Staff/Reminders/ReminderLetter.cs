using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Rounds;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Staff.Rounds;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Reminders;

/// <summary>Påminnelsens text: what remains, by when, where, why this person, and when the next one comes.</summary>
public sealed class ReminderLetter(MunicipalityOptions municipality, ReminderCalendar calendar)
{
    public Letter Write(ResponsibleStaff person, Round round, IReadOnlyList<RemainingReport> remaining, DateOnly today, DateTime nowUtc)
    {
        var next = calendar.Next(round.Deadline, today);
        string[] lines =
        [
            $"Hej {person.Name}!",
            "",
            $"Det här återstår att skicka in för {round.Name}:",
            "",
            .. remaining.Select(report => $"- {report.Activity.Label} {report.Activity.Name}: {report.StateWords}"),
            "",
            round.LastDaySentence(today),
            "",
            "Rapportera här:",
            $"{municipality.PublicAddress.TrimEnd('/')}/inmatning",
            "",
            $"{Why(person)} Återstår något kommer nästa påminnelse den {SwedishText.Date(next)}.",
            "Det här mejlet är skickat automatiskt.",
            "",
            $"Medborgarlöften {municipality.InPlace}",
            municipality.Name,
            "",
        ];
        return new(person.Email, Subject(round, remaining.Count), string.Join('\n', lines))
        {
            // The next one says what is true then.
            UselessAfterUtc = nowUtc.AddDays(next.DayNumber - today.DayNumber),
        };
    }

    /// <summary>The same, when a colleague asks for it.</summary>
    /// <param name="asking">"Anna Lind".</param>
    public Letter Ask(string asking, ResponsibleStaff person, RoundInWork round, IReadOnlyList<RemainingReport> remaining, DateOnly today)
    {
        string[] lines =
        [
            $"Hej {person.Name}!",
            "",
            $"{asking} påminner dig om det här, som återstår att skicka in för {round.Name}:",
            "",
            .. remaining.Select(report => $"- {report.Activity.Label} {report.Activity.Name}: {report.StateWords}"),
            "",
            round.IsInTurn
                ? round.Round.LastDaySentence(today)
                : "Det finns ingen sista dag, men arbetet kommer inte vidare förrän du har skickat in.",
            "",
            "Rapportera här:",
            municipality.PublicAddress.TrimEnd('/') + RoundPlace.Address(Rooms.Entry, round),
            "",
            "Det här mejlet är skickat automatiskt.",
            "",
            $"Medborgarlöften {municipality.InPlace}",
            municipality.Name,
            "",
        ];
        return new(person.Email, Subject(round.Round, remaining.Count), string.Join('\n', lines));
    }

    private static string Subject(Round round, int count) =>
        $"Påminnelse: {(count == 1 ? "en rapport" : $"{SwedishText.InWords(count)} rapporter")} återstår för {round.Name}";

    private static string Why(ResponsibleStaff person) => person.Duty switch
    {
        Domain.Parties.Duty.Responsible => "Du får mejlet för att du är ansvarig för aktiviteterna.",
        Domain.Parties.Duty.Substitute => "Du får mejlet för att du är ersättare för den som är ansvarig.",
        _ => "Du får mejlet för att du rapporterar för "
            + $"{(person.Organisation == Organisation.Police ? "Polisen" : "kommunen")} och ingen är utsedd som ansvarig.",
    };
}
