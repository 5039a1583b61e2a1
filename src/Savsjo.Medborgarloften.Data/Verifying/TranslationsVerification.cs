using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Translations;

namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>Kontrollerar översättningarna: all the texts of each are those of an entry in the log, as they were saved together.</summary>
internal static class TranslationsVerification
{
    /// <summary>What is wrong, a sentence each.</summary>
    public static async Task<IReadOnlyList<string>> Faults(AppDbContext db, CancellationToken cancellation)
    {
        // A translation and its entry are saved together: what is stored now stands in the log afterwards.
        try
        {
            var stored = await db.Translations.AsNoTracking().OrderBy(one => one.Id).ToListAsync(cancellation);
            var logged = stored.Count == 0 ? [] : await Logged(db, cancellation);
            return [.. stored.Where(one => !logged.Contains(KeyOf(one.Texts.Select(text => text.Text)))).Select(Sentence)];
        }
        catch (Exception exception) when (ColumnsVerification.IsUnreadable(exception))
        {
            return ["Det finns en översättning som inte går att läsa."];
        }
    }

    private static async Task<HashSet<string>> Logged(AppDbContext db, CancellationToken cancellation) =>
    [
        .. (await db.AuditEntries.AsNoTracking().Where(entry => entry.Deed == AuditDeed.TranslationSaved)
            .Select(entry => entry.After).ToListAsync(cancellation))
            .Select(after => KeyOf(AuditValues.Read(after).Select(value => value.Value))),
    ];

    private static string KeyOf(IEnumerable<string> texts) =>
        string.Join('\u0001', texts.Select(text => text.ReplaceLineEndings("\n")).Order(StringComparer.Ordinal));

    private static string Sentence(Translation changed) =>
        $"Översättningen till ”{changed.Language}” av {About(changed)} är en annan än den som sparades.";

    private static string About(Translation changed) =>
        changed.FollowUp == 0 ? "löftena" : $"uppföljningen av {new Tertial(changed.FollowUp / 10, changed.FollowUp % 10).Name}";
}
