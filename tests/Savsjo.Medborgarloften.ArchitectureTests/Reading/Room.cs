namespace Savsjo.Medborgarloften.ArchitectureTests.Reading;

/// <summary>Rum: the folder that a type or a view belongs to, as the rules speak of it.</summary>
public static class Room
{
    private const string Domain = House.Prefix + "Domain.";
    private const string Web = House.Prefix + "Web.";

    /// <summary>Rooms that hold rooms.</summary>
    private static readonly string[] Wings = ["Public", "Staff", "Admin", "Accounts"];

    /// <summary>"Measures", "FollowUps.Content"; empty for what lies in Domain itself; null outside it.</summary>
    public static string? OfDomain(string name) =>
        name.StartsWith(Domain, StringComparison.Ordinal) ? string.Join('.', name[Domain.Length..].Split('.')[..^1].Take(2)) : null;

    /// <summary>"Staff/Entry", "Shared"; empty for Program; null outside Web.</summary>
    public static string? OfWeb(string name)
    {
        if (!name.StartsWith(Web, StringComparison.Ordinal))
            return null;
        var parts = name[Web.Length..].Split('.')[..^1];
        return parts.Length == 0 ? "" : parts.Length > 1 && Wings.Contains(parts[0]) ? $"{parts[0]}/{parts[1]}" : parts[0];
    }

    /// <summary>"Public", "Staff", …: the wing or room that the name stands in; null outside Web.</summary>
    public static string? WingOf(string name) => OfWeb(name)?.Split('/')[0];
}
