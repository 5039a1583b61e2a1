using Microsoft.EntityFrameworkCore;

namespace Savsjo.Medborgarloften.Data.Telling;

/// <summary>Ett mejl i timmen: who was mailed lately, by whatever the program mails to staff about their work.</summary>
public static class LatestMails
{
    public static TimeSpan LeastApart { get; } = TimeSpan.FromHours(1);

    extension(AppDbContext db)
    {
        public Task<List<string>> MailedWithinTheHour(DateTime nowUtc, CancellationToken cancellation = default)
        {
            var after = nowUtc - LeastApart;
            return db.ToldPersons.Where(one => one.LatestMailUtc > after).Select(one => one.UserId).ToListAsync(cancellation);
        }

        public Task<int> NoteMail(string userId, DateTime nowUtc, CancellationToken cancellation = default) =>
            db.ToldPersons.Where(one => one.UserId == userId)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.LatestMailUtc, (DateTime?)nowUtc), cancellation);
    }
}
