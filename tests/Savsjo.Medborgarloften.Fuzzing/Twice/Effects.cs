using System.Text;
using Savsjo.Medborgarloften.Fuzzing.Requests;

namespace Savsjo.Medborgarloften.Fuzzing.Twice;

/// <summary>What has been done, as the audit log tells it.</summary>
public static class Effects
{
    /// <summary>Entries with a higher number, the newest first.</summary>
    public static async Task<IReadOnlyList<Effect>> Since(Browser administrator, long number)
    {
        var rows = Rows(await administrator.Read("/admin/logg.csv")).Skip(1).Where(row => row.Count >= 11);
        return [.. rows.Select(row => new Effect(
            long.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture), row[4], row[5],
            string.Join(" | ", row.Skip(6).Take(5)))).TakeWhile(effect => effect.Number > number)];
    }

    private static IEnumerable<List<string>> Rows(string csv)
    {
        var (row, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var at = 0; at < csv.Length; at++)
        {
            var sign = csv[at];
            if (isQuoted && sign == '"' && at + 1 < csv.Length && csv[at + 1] == '"')
                cell.Append(csv[++at]);
            else if (sign == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && sign is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (sign == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else if (isQuoted)
                cell.Append(sign);
        }
    }
}

/// <summary>One entry of the log.</summary>
/// <param name="Said">To what, and the values before and after.</param>
public sealed record Effect(long Number, string Person, string Deed, string Said)
{
    /// <summary>
    /// What somebody who signs in, or is kept out, leaves there is no effect of a form; and who asks for a file ten times gets it ten
    /// times, and the log says so.
    /// </summary>
    public bool IsNone => Deed.Contains("ogga", StringComparison.Ordinal) || Deed == "Hämtade personuppgifter";
}
