using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Tests.Accounts.PersonalFiles;

/// <summary>
/// Every column that holds an account's id, and what was decided about it: in which part of a person's file its rows are,
/// and whether they go with the person or stay with the id, which then stands for nobody known. A column that is not in the
/// list fails the tests until somebody has decided.
/// </summary>
internal static class PersonalColumns
{
    /// <param name="Section">Null where nothing is ever stored.</param>
    public sealed record Decision(string? Section, bool IsErased);

    private static Decision Goes(string? section) => new(section, IsErased: true);

    private static Decision Stays(string section) => new(section, IsErased: false);

    public static IReadOnlyDictionary<string, Decision> Decided { get; } = new Dictionary<string, Decision>
    {
        ["AspNetUserClaims.UserId"] = Goes(null),
        ["AspNetUserLogins.UserId"] = Goes("inloggningstjänster"),
        ["AspNetUserPasskeys.UserId"] = Goes("passkeys"),
        ["AspNetUserRoles.UserId"] = Goes("konto"),
        ["AspNetUserTokens.UserId"] = Goes(null),
        ["OneTimeLinks.AccountId"] = Goes("engångslänkar"),
        ["RecoveryCodes.AccountId"] = Goes("konto"),
        ["OpenSessions.AccountId"] = Goes("sessioner"),
        ["SecurityEvents.AccountId"] = Goes("säkerhetshändelser"),
        ["ResponsiblePersons.UserId"] = Goes("ansvarFörAktiviteter"),
        ["ToldPersons.UserId"] = Goes("mejl"),
        ["CalendarAddresses.UserId"] = Goes("kalenderadress"),
        ["Reminders.UserId"] = Goes("påminnelser"),
        ["UnsentTexts.UserId"] = Goes("oskickat"),
        ["ActivityReports.LastChanged.UserId"] = Stays("rapporter"),
        ["ActivityReports.Submitted.UserId"] = Stays("rapporter"),
        ["ReportAuthors.UserId"] = Stays("rapporter"),
        ["Reviews.Decided.UserId"] = Stays("granskningar"),
        ["ReportComments.Written.UserId"] = Stays("kommentarer"),
        ["PromiseNote.Written.UserId"] = Stays("sammanfattningar"),
        ["PromiseNote.Submitted.UserId"] = Stays("sammanfattningar"),
        ["PromiseNote.Reviewed.UserId"] = Stays("sammanfattningar"),
        ["NoteAuthors.UserId"] = Stays("sammanfattningar"),
        ["FollowUpReports.Published.UserId"] = Stays("publiceringar"),
        ["Rounds.Published.UserId"] = Stays("publiceringar"),
        ["SignedAgreements.Added.UserId"] = Stays("publiceringar"),
        ["Translations.Saved.UserId"] = Stays("publiceringar"),
        ["EarlierDocuments.Added.UserId"] = Stays("publiceringar"),
        ["Corrections.Opened.UserId"] = Stays("rättelser"),
        ["Corrections.Ended.UserId"] = Stays("rättelser"),
        ["MunicipalityVersions.Saved.UserId"] = Stays("kommunensUppgifter"),
        ["AuditEntries.UserId"] = Stays("händelserAvPersonen"),
    };

    /// <summary>By name, and by reference to the accounts.</summary>
    public static IReadOnlyDictionary<string, IProperty> In(AppDbContext db)
    {
        var found = new Dictionary<string, IProperty>();
        foreach (var entity in db.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties()
                .Where(property => IsAboutSomebody(property.Name) || RefersToAnAccount(property)))
                found[$"{entity.GetTableName()}.{property.Name}"] = property;
            foreach (var complex in entity.GetComplexProperties())
                foreach (var property in complex.ComplexType.GetProperties().Where(property => IsAboutSomebody(property.Name)))
                    found[$"{entity.GetTableName()}.{complex.Name}.{property.Name}"] = property;
        }

        return found;
    }

    /// <summary>How many rows hold the account's id in that column.</summary>
    public static async Task<int> Rows(AppDbContext db, string column, IProperty property, string accountId)
    {
        var table = column.Split('.')[0];
        var stored = property.GetColumnName(StoreObjectIdentifier.Table(table));
#pragma warning disable EF1002 // Names of the model, not of a visitor.
        return await db.Database.SqlQueryRaw<int>($"SELECT COUNT(*) AS Value FROM {table} WHERE {stored} = {{0}}", accountId).SingleAsync();
#pragma warning restore EF1002
    }

    private static bool IsAboutSomebody(string name) =>
        name.EndsWith("UserId", StringComparison.Ordinal) || name.EndsWith("AccountId", StringComparison.Ordinal);

    private static bool RefersToAnAccount(IProperty property) =>
        property.GetContainingForeignKeys().Any(key => key.PrincipalEntityType.ClrType == typeof(StaffAccount));
}
