namespace Savsjo.Medborgarloften.Data.Audit;

/// <summary>
/// Values as the log stores them: one "namn: värde" a line. A value of several lines goes on in lines that begin with two
/// spaces, so that no text can pass for another value.
/// </summary>
public static class AuditValues
{
    private const string Continued = "  ";

    public static string Write(IEnumerable<AuditValue> values) =>
        string.Join('\n', values.Select(value => $"{value.Name}: {value.Value.ReplaceLineEndings("\n" + Continued)}"));

    public static IReadOnlyList<AuditValue> Read(string? stored)
    {
        var values = new List<AuditValue>();
        foreach (var line in (stored ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            if (values.Count > 0 && line.StartsWith(Continued, StringComparison.Ordinal))
                values[^1] = values[^1] with { Value = $"{values[^1].Value}\n{line[Continued.Length..]}" };
            else
                values.Add(Named(line));
        return values;
    }

    private static AuditValue Named(string line) =>
        line.Split(": ", 2) is [var name, var value] ? new(name, value) : new("", line);
}

/// <summary>A value with its name: "Läge", "Pågår".</summary>
public sealed record AuditValue(string Name, string Value);
