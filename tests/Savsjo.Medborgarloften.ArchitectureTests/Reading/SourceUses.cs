using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.ArchitectureTests.Reading;

/// <summary>
/// Vad källkoden nämner: a type of ours that a file writes with a member of it (Round.MostDays, GoalKind.AtLeast), and can
/// mean, for it uses the type's namespace, stands in it or below it, or writes the whole name. A constant and a member of an
/// enum leave no trace of their type in what is compiled.
/// </summary>
public static partial class SourceUses
{
    public static IEnumerable<Use> In(IReadOnlyList<SourceFile> files)
    {
        var types = (from file in files
                     where file.IsCode
                     from Match match in Declared().Matches(file.Text)
                     select (Namespace: file.NamespaceOfFolder, Name: match.Groups[1].Value))
            .ToLookup(type => type.Name, type => type.Namespace);
        var imports = files.Where(file => file.Name == "_ViewImports.cshtml").ToList();
        return files.Where(file => file.IsCode || file.IsView)
            .SelectMany(file => Named(file, types, [file, .. imports.Where(import => file.IsView && IsIn(file, import))])).Distinct();
    }

    private static IEnumerable<Use> Named(SourceFile file, ILookup<string, string> types, IEnumerable<SourceFile> opening)
    {
        var opened = opening.SelectMany(one => Opened().Matches(one.Text)).Select(match => match.Groups[1].Value).ToHashSet();
        var knower = $"{file.NamespaceOfFolder}.{file.Name.Split('.')[0]}";
        return Chain().Matches(Unread().Replace(file.Text, "")).SelectMany(chain => Written(chain.Value.Split('.')))
            .Concat(opened.Select(name => name.Split('.')).Where(parts => types[parts[^1]].Contains(string.Join('.', parts[..^1])))
                .Select(parts => new Use(knower, string.Join('.', parts))));

        IEnumerable<Use> Written(string[] parts) =>
            from place in Enumerable.Range(0, parts.Length - 1)
            from room in types[parts[place]]
            let before = string.Join('.', parts, 0, place)
            where place == 0
                ? opened.Contains(room) || IsIn(file.NamespaceOfFolder, room)
                : $".{room}".EndsWith("." + before, StringComparison.Ordinal)
            select new Use(knower, $"{room}.{parts[place]}", parts[place + 1]);
    }

    private static bool IsIn(SourceFile file, SourceFile above) => IsIn(file.NamespaceOfFolder, above.NamespaceOfFolder);

    private static bool IsIn(string inner, string outer) => (inner + ".").StartsWith(outer + ".", StringComparison.Ordinal);

    [GeneratedRegex(
        @"^(?:public|internal) (?:(?:static|sealed|abstract|partial|readonly|ref) )*"
        + @"(?:record struct|record class|class|record|struct|enum|interface) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"^@?(?:global )?using (?:static )?(?:\w+ = )?([\w.]+);?\s*$", RegexOptions.Multiline)]
    private static partial Regex Opened();

    /// <summary>"Agreements.Activity.MostWords": names with capitals, of which one may be a type and the next its member.</summary>
    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*(?:\.[A-Z]\w*)+")]
    private static partial Regex Chain();

    [GeneratedRegex("""//[^\n]*|@\*.*?\*@""", RegexOptions.Singleline)]
    private static partial Regex Unread();
}
