using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Data.Audit;

namespace Savsjo.Medborgarloften.Data.Tests.Audit;

/// <summary>
/// A log of a hundred thousand entries, written row by row in one transaction and past the tracker, which would take ten
/// times as long. The chain is computed here a second time; that the application reads it as whole is part of the test.
/// </summary>
internal static class LongLog
{
    private const string Salt = "0123456789abcdef0123456789abcdef";

    private static readonly string[] Columns =
    [
        "Sequence", "AtUtc", "UserId", "UserName", "Deed", "Tertial", "ActivityId", "Subject", "Before", "After", "PreviousHash",
        "NameDigest", "NameSalt", "Hash",
    ];

    public static async Task Write(AppDbContext db, int count)
    {
        await db.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var transaction = connection.BeginTransaction();
        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText =
            $"INSERT INTO AuditEntries ({string.Join(", ", Columns)}) VALUES ({string.Join(", ", Columns.Select(name => $"${name}"))})";
        foreach (var name in Columns)
            insert.Parameters.Add(new SqliteParameter { ParameterName = $"${name}" });
        var hash = AuditHash.Genesis;
        for (var number = 1; number <= count; number++)
        {
            var row = Row(number, hash);
            for (var column = 0; column < row.Length; column++)
                insert.Parameters[column].Value = row[column];
            await insert.ExecuteNonQueryAsync();
            hash = row[^1];
        }

        insert.CommandText = $"UPDATE AuditChain SET Sequence = {count}, Hash = '{hash}'";
        await insert.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    /// <summary>In the order of <see cref="Columns"/>; a number as text is stored as the number it is.</summary>
    private static string[] Row(int number, string previous)
    {
        var entry = AuditDatabase.Entry(number);
        var digest = AuditHash.Of([Salt, entry.UserName]);
        string[] values =
        [
            Text(number), entry.AtUtc.ToString("O", CultureInfo.InvariantCulture), entry.UserId, entry.UserName, Text((int)entry.Deed),
            Text(entry.Tertial!.Value.Value), Text(entry.ActivityId!.Value), entry.Subject, entry.Before!, entry.After!, previous, digest,
        ];
        // The chain holds the name by its digest alone.
        var hashed = values.Select((value, column) => Columns[column] == "UserName" ? null : value);
        return [.. values, Salt, AuditHash.Of(hashed)];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
