using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing.MakingPublic;

/// <summary>Varför ingenting publicerades, of a follow-up as of a correction.</summary>
public static class PublicationRefusals
{
    public static Outcome NotAllowed { get; } = Outcome.Forbidden(new("Du har inte behörighet att publicera."));

    /// <summary>Two published at once, or a report changed meanwhile: one of them wins, and the other reads this.</summary>
    public static Outcome SomebodyWasQuicker { get; } = Outcome.Stale(
        new("Någon annan har just publicerat eller ändrat något i omgången. Ingenting publicerades av dig. Läs igenom sidan igen."));

    /// <summary>The PDF could not be rendered.</summary>
    public static Outcome PdfFailed { get; } = Outcome.Failed(
        new("PDF:en gick inte att skapa, så ingenting publicerades. Försök igen, och kontakta administratören om felet kvarstår."));

    /// <summary>Somebody chose to protect figures that are known already.</summary>
    public static Outcome Unprotectable { get; } = Outcome.Refused(
        new RuleViolation(
            "Några små tal går inte att skydda, för de är redan kända. "
            + "Bestäm om du vill publicera ändå, eller ändra beslutet om små tal."));

    /// <summary>There is nothing to tell the public.</summary>
    public static Outcome NothingChanged { get; } = Outcome.Refused(
        new RuleViolation(
            "Ingenting i uppföljningen är ändrat, så det finns ingen rättelse att publicera. Avbryt rättelsen om den inte behövs."));
}
