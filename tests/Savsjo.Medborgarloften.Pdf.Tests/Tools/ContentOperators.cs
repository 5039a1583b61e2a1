using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Pdf.Tests.Tools;

/// <summary>Reads a content stream's operators and in which marked content each stands.</summary>
internal static partial class ContentOperators
{
    private static readonly HashSet<string> Painting = ["Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do"];

    /// <summary>Everything that paints, with the tags and identifiers around it, the outermost first.</summary>
    public static IEnumerable<(string Operator, IReadOnlyList<(string Tag, int? Identifier)> Around)> PaintedIn(string content)
    {
        var around = new List<(string Tag, int? Identifier)>();
        var operands = new List<string>();
        foreach (var token in Token().Matches(content).Select(match => match.Value))
        {
            if (!IsOperator(token))
            {
                operands.Add(token);
                continue;
            }
            if (token is "BDC" or "BMC")
                around.Add((operands[0].TrimStart('/'), Identifier(string.Join(' ', operands))));
            else if (token == "EMC")
                around.RemoveAt(around.Count - 1);
            else if (Painting.Contains(token))
                yield return (token, [.. around]);
            operands.Clear();
        }
    }

    private static bool IsOperator(string token) => char.IsLetter(token[0]) || token[0] is '\'' or '"';

    private static int? Identifier(string operands) =>
        Mcid().Match(operands) is { Success: true } match
            ? int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(
        @"<<|>>|<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\.|\([^()]*\))*\)|[\[\]]|/[^\s/<>\[\]()]*|[^\s/<>\[\]()]+", RegexOptions.Singleline)]
    private static partial Regex Token();

    [GeneratedRegex(@"/MCID\s+(\d+)")]
    private static partial Regex Mcid();
}
