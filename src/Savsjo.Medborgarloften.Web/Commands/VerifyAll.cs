using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.Upkeep;
using Savsjo.Medborgarloften.Data.Verifying;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Setup;
using Savsjo.Medborgarloften.Web.Upkeep;

namespace Savsjo.Medborgarloften.Web.Commands;

/// <summary>
/// verify: checks that the audit log is whole and unchanged and that what is published is what was published, and says what is not.
/// verify-audit is its older name.
/// </summary>
public static partial class VerifyAll
{
    /// <param name="expectedHash">A hash from an earlier run that was kept outside the database; null when there is none.</param>
    public static async Task<int> Run(
        IServiceProvider services, string? expectedHash, TextWriter output, CancellationToken cancellation = default)
    {
        if (expectedHash is not null && !Sha256().IsMatch(expectedHash))
        {
            await output.WriteLineAsync(
                $"”{expectedHash}” är inget kontrollvärde. Det har 64 tecken, 0–9 och a–f, och skrivs ut av verify.");
            return 1;
        }

        var exitCode = 1;
        await services.Tell(async scope => exitCode = await Verify(scope, expectedHash, output, cancellation));
        return exitCode;
    }

    private static async Task<int> Verify(
        IServiceProvider scope, string? expectedHash, TextWriter output, CancellationToken cancellation)
    {
        var db = scope.GetRequiredService<AppDbContext>();
        if (!await scope.GetRequiredService<IDatabaseUpkeep>().Exists(cancellation)
            || (await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await output.WriteLineAsync(
                "Databasen saknas eller är inte uppdaterad. Kör migrate först, eller kontrollera ConnectionStrings:Default.");
            return 1;
        }

        var verification = await Verification.Of(db, expectedHash?.ToLowerInvariant(), cancellation);
        foreach (var line in Lines(verification))
            await output.WriteLineAsync(line);
        return verification.IsWhole ? 0 : 1;
    }

    private static IEnumerable<string> Lines(Verification verification) =>
    [
        .. verification.Log.Fault is { } fault ? Broken(verification.Log, fault) : Whole(verification.Log),
        .. PublishedWords.Of(verification.Published),
    ];

    private static IEnumerable<string> Whole(AuditVerdict verdict)
    {
        yield return verdict.Verified == 1
            ? "Loggen är hel. Dess enda post är rätt."
            : $"Loggen är hel. Alla {SwedishText.Number(verdict.Verified)} poster är rätt.";
        yield return $"Sista post: {verdict.Verified}";
        yield return $"Kontrollvärde: {verdict.LastHash}";
        foreach (var person in verdict.Erased)
            yield return $"{person.Name}: namnet är borttaget i {SwedishText.Number(person.Entries)} "
                + $"{(person.Entries == 1 ? "post" : "poster")}. Beslutet står i post {person.Decision}.";
        yield return "Spara kontrollvärdet utanför databasen. Nästa gång visar ”verify <kontrollvärde>” att allt fram "
            + "till den här posten finns kvar oförändrat.";
    }

    private static IEnumerable<string> Broken(AuditVerdict verdict, AuditFault fault)
    {
        yield return $"Loggen är bruten. {Sentence(fault)}";
        if (fault.Kind != AuditFaultKind.ExpectedHashMissing)
            yield return verdict.Verified == 0
                ? "Det är loggens första post."
                : $"Posterna 1–{verdict.Verified} före den är rätt. Kontrollvärdet till och med post {verdict.Verified} är "
                    + $"{verdict.LastHash}.";
    }

    private static string Sentence(AuditFault fault) => fault.Kind switch
    {
        AuditFaultKind.Altered => $"Post {Trace(fault)} stämmer inte med sitt kontrollvärde: något i den har ändrats.",
        AuditFaultKind.Missing => $"Post {fault.Sequence} saknas. Nästa post som finns är {Trace(fault)}.",
        AuditFaultKind.Foreign => $"Post {Trace(fault)} hör inte hemma i loggen: den första posten har nummer 1.",
        AuditFaultKind.Detached => $"Post {Trace(fault)} hänger inte ihop med posten före: någon av dem har bytts ut.",
        AuditFaultKind.TailMissing => $"Post {fault.Sequence} och alla efter den saknas. Sista post som finns är {Trace(fault)}.",
        AuditFaultKind.BeyondHead => $"Post {Trace(fault)} har lagts till utanför programmet.",
        AuditFaultKind.ErasedUndecided =>
            $"Post {Trace(fault)} saknar sitt namn, utan att någon post senare i loggen säger att personen togs bort.",
        AuditFaultKind.HeadDiffers => $"Post {Trace(fault)} är inte den som programmet skrev sist: den har bytts ut.",
        _ => "Ingen post har det kontrollvärde som angavs: slutet av loggen har tagits bort eller skrivits om. Sista post som "
            + $"finns är {Trace(fault)}.",
    };

    /// <summary>"4711 (2021-05-10 10:02:11, Karin Berg)", with what the row says as it says it.</summary>
    private static string Trace(AuditFault fault) => fault.Found is { } found
        ? $"{found.Sequence} ({Instant(found.AtUtc)}, {found.UserName ?? "utan namn"})"
        : "ingen";

    private static string Instant(string? stored) => AuditEntry.TryReadInstant(stored) is { } utc
        ? utc.InSweden().ToString("yyyy-MM-dd HH:mm:ss", SwedishText.Culture)
        : $"oläslig tid ”{stored}”";

    [GeneratedRegex("^[0-9a-fA-F]{64}$")]
    private static partial Regex Sha256();
}
