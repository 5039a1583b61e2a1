using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Saving;

/// <summary>What a deed left behind, as text: the answer, how many rows each table has, what the log tells, who has got mail.</summary>
internal static partial class Trace
{
    public static async Task<string> Of(AppDbContext db, Page? answer)
    {
        var lines = new List<string>();
        if (answer is not null)
            lines.AddRange([Same($"{(int)answer.Status} {answer.Address} {answer.StatusMessage}"), .. answer.Errors.Select(Same)]);
        foreach (var table in db.Model.GetEntityTypes().Where(one => one.ClrType != typeof(SaveKey))
            .Select(one => one.GetTableName()).OfType<string>().Distinct().Order(StringComparer.Ordinal))
            lines.Add($"{table}: {await Rows(db, table)}");
        var log = await db.AuditEntries.OrderBy(entry => entry.Sequence).ToListAsync();
        lines.AddRange(log.Select(entry => Same($"{entry.Deed} {entry.Subject} {entry.Before} → {entry.After}")));
        var mails = await db.OutgoingMails.ToListAsync();
        lines.AddRange(mails.Select(mail => $"mejl till {mail.To}: {mail.Subject}").Order(StringComparer.Ordinal));
        foreach (var counter in await db.AttemptCounters.OrderBy(one => one.Key).ToListAsync())
            lines.Add($"försök: {counter.Count}");
        return string.Join('\n', lines);
    }

    private static Task<int> Rows(AppDbContext db, string table) =>
#pragma warning disable EF1002 // The model's own names.
        db.Database.SqlQueryRaw<int>($"SELECT COUNT(*) AS Value FROM \"{table}\"").SingleAsync();
#pragma warning restore EF1002

    /// <summary>What is drawn anew each time: numbers that the database gives, codes.</summary>
    private static string Same(string text) => Drawn().Replace(text, "#");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}|(?<![0-9-])[0-9]{4,}(?![0-9-])")]
    private static partial Regex Drawn();
}
