using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Reports;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

/// <summary>What comes of a deed: what a person reads, and what has changed; nothing, when it was refused.</summary>
/// <param name="Status">The answer's HTTP status, after redirects.</param>
/// <param name="Message">What a person reads.</param>
/// <param name="Logged">The entry that the log gets; null when nothing is changed.</param>
/// <param name="State">The report's state afterwards; null when it stays as it was.</param>
internal sealed record ExpectedAnswer(int Status, string Message, AuditDeed? Logged = null, ReportState? State = null)
{
    public bool IsRefused => Logged is null;

    public static ExpectedAnswer Of(string cell) => cell switch
    {
        "sparad" => new(200, "1 rapport sparad.", AuditDeed.Recorded),
        "inskickad" => new(200, "1.2 skickades in 10.", AuditDeed.Submitted, ReportState.Submitted),
        "tillbakatagen" => new(200, "1.2 är tillbakatagen och går att ändra.", AuditDeed.Withdrawn, ReportState.Draft),
        "godkänd" => new(200, "1.2 Närvaro i centrum är godkänd.", AuditDeed.Approved, ReportState.Approved),
        "en-godkänd" => new(200, "En rapport är godkänd.", AuditDeed.Approved, ReportState.Approved),
        "skickad-tillbaka" => new(200, "1.2 Närvaro i centrum är skickad tillbaka. Den som skrev får veta det.",
            AuditDeed.Returned, ReportState.Returned),
        "sagd" => new(200, "1.2 Närvaro i centrum har fått din kommentar. Den som skrev får veta det.", AuditDeed.Commented),
        "svarad" => new(200, "Kommentaren om 1.2 är skickad.", AuditDeed.Commented),

        "tom" => new(422, "Rapporten är tom. Fyll i den och skicka in igen."),
        "inget" => new(422, "Det finns ingen rapport att skriva om än. Fyll i den först."),
        "ej-inne" => new(422, "Rapporten är inte inskickad."),
        "låst-inskickad" => new(422, "Rapporten är inskickad och låst. Ta tillbaka den om något ska ändras."),
        "låst-godkänd" => new(422, "Rapporten är godkänd och låst. Be granskaren skicka tillbaka den om något ska ändras."),
        "låst-publicerad" => new(422, "Rapporten är publicerad. Den ändras genom en rättelse av uppföljningen."),
        "avslutat" => new(422, "Rapporten är publicerad, så samtalet om den är avslutat."),
        "annans" => new(403, "1.2 är inte kommunens att rapportera."),

        "egen" => new(422, "Du har skrivit i rapporten eller skickat in den. Någon annan måste granska den."),
        "bara-inskickad" => new(422, "Bara en inskickad rapport kan godkännas."),
        "redan-godkänd" => new(422, "Rapporten är redan godkänd."),
        "bara-granskbar" => new(422, "Bara en inskickad eller godkänd rapport kan skickas tillbaka."),
        "okänd" => new(404, "Den kan vara publicerad eller höra till en annan omgång. Ingenting är ändrat."),
        "okänd-bock" => new(422, "En markerad rapport finns inte i den här omgången. Läs in sidan igen."),
        "förbjudet" => new(403, "Ditt konto får inte göra detta."),
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, "The table names no such outcome."),
    };
}
