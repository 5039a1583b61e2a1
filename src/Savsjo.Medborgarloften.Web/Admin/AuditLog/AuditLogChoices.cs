using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Admin.AuditLog;

/// <summary>What the log can be filtered by. Read from accounts, activities and rounds: none of it grows with the log.</summary>
public sealed record AuditLogChoices(
    IReadOnlyList<FilterChoice> Persons, IReadOnlyList<FilterChoice> Activities, IReadOnlyList<FilterChoice> Tertials,
    IReadOnlyList<FilterChoice> Deeds)
{
    /// <summary>Stands for nobody in particular: sign-ins to accounts that do not exist, and what the program did by itself.</summary>
    public const string Nobody = "okand";

    private static readonly StringComparer Swedish = StringComparer.Create(SwedishText.Culture, ignoreCase: true);

    public static async Task<AuditLogChoices> Load(AppDbContext db, CancellationToken cancellation) => new(
        await LoadPersons(db, cancellation),
        await LoadActivities(db, cancellation),
        await LoadTertials(db, cancellation),
        [.. Enum.GetValues<AuditDeed>().Select(deed => new FilterChoice(deed.ToString(), deed.Word))]);

    /// <summary>Two of the same name are told apart by their e-mail addresses.</summary>
    private static async Task<IReadOnlyList<FilterChoice>> LoadPersons(AppDbContext db, CancellationToken cancellation)
    {
        var accounts = await db.Users.AsNoTracking().Select(user => new { user.Id, user.DisplayName, user.Email })
            .ToListAsync(cancellation);
        var names = accounts.CountBy(account => account.DisplayName).ToDictionary();
        return
        [
            .. accounts
                .Select(
                    account => new FilterChoice(
                        account.Id, names[account.DisplayName] > 1 ? $"{account.DisplayName}, {account.Email}" : account.DisplayName))
                .OrderBy(choice => choice.Text, Swedish),
            new FilterChoice(Nobody, "Okänd (inget konto)"),
        ];
    }

    private static async Task<IReadOnlyList<FilterChoice>> LoadActivities(AppDbContext db, CancellationToken cancellation)
    {
        var activities = await db.Activities.AsNoTracking().Include(activity => activity.Promise).ToListAsync(cancellation);
        var labels = activities.CountBy(activity => activity.Label).ToDictionary();
        return [.. activities
            .OrderByDescending(activity => activity.LastTertial).ThenBy(activity => activity.Label, Swedish)
            .Select(activity => new FilterChoice(activity.Id.ToString(CultureInfo.InvariantCulture), labels[activity.Label] > 1
                ? $"{activity.Label} {activity.Name} (från {activity.FirstTertial.Name})" : $"{activity.Label} {activity.Name}"))];
    }

    private static async Task<IReadOnlyList<FilterChoice>> LoadTertials(AppDbContext db, CancellationToken cancellation)
    {
        var tertials = await db.Rounds.AsNoTracking().Select(round => round.Tertial).Distinct().ToListAsync(cancellation);
        return [.. tertials.OrderDescending()
            .Select(
                tertial => new FilterChoice(tertial.Value.ToString(CultureInfo.InvariantCulture), SwedishText.Capitalised(tertial.Name)))];
    }
}

/// <summary>A choice of a filter: what the address says, and what a person reads.</summary>
public sealed record FilterChoice(string Value, string Text);
