using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;

namespace Savsjo.Medborgarloften.Web.Archiving;

/// <summary>Årets översättningar: of its follow-ups, and of the promises of agreements with days in it, as JSON for the archive.</summary>
internal static class ArchivedTranslations
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Null where nothing is translated.</summary>
    public static async Task<byte[]?> OfYear(AppDbContext db, int year, CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var found = await db.Translations.AsNoTracking()
            .Where(one => one.FollowUp / 10 == year || one.FollowUp == 0
                && db.PromisePeriods.Any(period => period.Id == one.PromisePeriodId && period.FirstDay <= last && period.LastDay >= first))
            .OrderBy(one => one.FollowUp).ThenBy(one => one.Language)
            .ToListAsync(cancellation);
        return found.Count == 0 ? null : JsonSerializer.SerializeToUtf8Bytes(found.Select(one => new
        {
            of = one.FollowUp == 0 ? "promises" : $"{one.FollowUp / 10}-{one.FollowUp % 10}",
            agreement = one.PromisePeriodId,
            language = one.Language,
            savedUtc = one.Saved.AtUtc,
            texts = one.Texts.Select(text => new
            {
                promise = text.Promise,
                part = text.Part.ToString(),
                swedish = text.Swedish,
                text = text.Text,
                translatedUtc = text.AtUtc,
            }),
        }), Readable);
    }
}
