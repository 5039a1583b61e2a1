using Savsjo.Medborgarloften.Data.Upkeep;

namespace Savsjo.Medborgarloften.Data.SqlServer;

/// <summary>Databasens egenskaper i ord: what an administrator of the server chose when the database was made.</summary>
public static class SqlServerTraits
{
    /// <param name="isSnapshotOn">READ_COMMITTED_SNAPSHOT: whoever reads does not wait for whoever writes.</param>
    /// <param name="collation">"Finnish_Swedish_CI_AS".</param>
    public static DatabaseTraits Of(bool isSnapshotOn, string collation) => new(
        $"READ_COMMITTED_SNAPSHOT är {(isSnapshotOn ? "på" : "av")}, sorteringen är {collation}.",
        [.. Remarks(isSnapshotOn, collation)]);

    private static IEnumerable<string> Remarks(bool isSnapshotOn, string collation)
    {
        if (!isSnapshotOn)
            yield return "Databasens READ_COMMITTED_SNAPSHOT är av: den som läser väntar på den som skriver. "
                + "Hur den slås på står i docs/operation/sql-server.md.";
        if (IsBlindToSwedishLetters(collation))
            yield return $"Databasens sortering, {collation}, tar a, å och ä för samma bokstav: namn som är olika kan tas för samma. "
                + "Skapa databasen med en svensk, till exempel Finnish_Swedish_100_CI_AS, och flytta innehållet.";
    }

    /// <summary>Without accents å is an a with one; in Finnish and Swedish they are letters of their own.</summary>
    private static bool IsBlindToSwedishLetters(string collation) => collation.Contains("_AI", StringComparison.OrdinalIgnoreCase)
        && !collation.StartsWith("Finnish_Swedish", StringComparison.OrdinalIgnoreCase);
}
