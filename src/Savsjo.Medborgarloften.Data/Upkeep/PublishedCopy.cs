using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Savsjo.Medborgarloften.Data.Upkeep;

/// <summary>
/// Kopia av det publicerade: the rows that public pages are made from, and no others, as they are stored. No accounts, no drafts, no
/// reports, no addresses of subscribers; nor who did it, which stands beside much of what is published and is nobody's to read.
/// </summary>
public static class PublishedCopy
{
    private const string InUse = """SELECT "Id" FROM "PromisePeriods" WHERE "IsDraft" = 0""";

    private const string OfPeriod = $"""
        "PromisePeriodId" IN ({InUse})
        """;

    private const string OfActivity = $"""
        "ActivityId" IN (SELECT "Id" FROM "Activities" WHERE {Agreed})
        """;

    private const string Agreed = $"""
        ({OfPeriod} OR "PromiseId" IN (SELECT "Id" FROM "Promises" WHERE {OfPeriod}))
        """;

    private const string Newest = """SELECT MAX("Number") FROM "MunicipalityVersions" """;

    private const string All = "1 = 1";

    /// <summary>Each table, and which of its rows anybody may read.</summary>
    private static readonly Dictionary<string, string> Public = new()
    {
        ["FollowUpReports"] = All,
        ["PublishedPdfs"] = All,
        ["PublishedFigures"] = All,
        ["PromisePeriods"] = """ "IsDraft" = 0 """,
        ["Rounds"] = OfPeriod,
        ["Promises"] = OfPeriod,
        ["Activities"] = Agreed,
        ["ResponsibleParties"] = OfActivity,
        ["Measures"] = OfActivity,
        ["Offences"] = $"""
            "Id" IN (SELECT "OffenceId" FROM "Measures" WHERE {OfActivity})
            """,
        ["Translations"] = OfPeriod,
        // The newest of each agreement is the one that is shown.
        ["SignedAgreements"] = $"""
            {OfPeriod} AND "Number" = (SELECT MAX(other."Number") FROM "SignedAgreements" other
                WHERE other."PromisePeriodId" = "SignedAgreements"."PromisePeriodId")
            """,
        ["EarlierDocuments"] = $"""
            "IsShown" = 1 AND "Id" IN (SELECT "EarlierDocumentId" FROM "Rounds"
                WHERE "IsTransferred" = 1 AND "Published_AtUtc" IS NOT NULL AND {OfPeriod})
            """,
        ["MunicipalityVersions"] = $"""
            "Number" = ({Newest})
            """,
        ["LogotypeFiles"] = $"""
            "Hash" IN (SELECT "LogotypeHash" FROM "MunicipalityVersions" WHERE "Number" = ({Newest}))
            """,
    };

    /// <summary>The tables that a copy has; whoever asks it for another one is told that there is none.</summary>
    public static IReadOnlyCollection<string> Tables => Public.Keys;

    /// <summary>Fills a copy that has those tables, empty.</summary>
    /// <param name="from">What is published.</param>
    /// <param name="to">The copy, which looks at no references: not all that is referred to comes along.</param>
    /// <param name="cancellation">Ends it in the middle; the copy is of no use then.</param>
    public static async Task Fill(AppDbContext from, AppDbContext to, CancellationToken cancellation)
    {
        await from.Database.OpenConnectionAsync(cancellation);
        await to.Database.OpenConnectionAsync(cancellation);
        var rows = new TableRows(from, to);
        foreach (var table in to.Model.GetRelationalModel().Tables.Where(table => Public.ContainsKey(table.Name)))
            await rows.Copy(table, Public[table.Name], IsBlank, cancellation);
    }

    /// <summary>Who did it, and why a signed document was replaced.</summary>
    private static bool IsBlank(IColumn column) => column.Name.EndsWith("UserId", StringComparison.Ordinal)
        || column is { Name: "Reason", Table.Name: "SignedAgreements" };
}
