namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>
/// Kända nycklar: all that this program reads under its own sections, so that a misspelt one is told of. "*" is any name or number.
/// A test holds the list against README and against the types that are read.
/// </summary>
public static class KnownKeys
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Database:Provider", "Database:Create",
        "DataProtection:KeyFile", "DataProtection:Certificate", "DataProtection:CertificatePassword",
        "Municipality:Name", "Municipality:Place", "Municipality:PlacePreposition", "Municipality:PoliceArea",
        "Municipality:ContactEmail", "Municipality:ContactTelephone", "Municipality:PublishedContacts:*",
        "Municipality:SecurityContact", "Municipality:QuestionsEmail",
        "Municipality:PublicAddress", "Municipality:AccentColour", "Municipality:LogotypePath", "Municipality:LogotypeAltText",
        "Municipality:DataProtectionContact", "Municipality:DataRetention",
        "OpenIdConnect:*:Authority", "OpenIdConnect:*:ClientId", "OpenIdConnect:*:ClientSecret", "OpenIdConnect:*:Name",
        "OpenIdConnect:*:Scopes", "OpenIdConnect:*:Organisation", "OpenIdConnect:*:TwoFactors",
        "Mail:From", "Mail:PickupFolder", "Mail:Smtp:Host", "Mail:Smtp:Port", "Mail:Smtp:Security", "Mail:Smtp:User",
        "Mail:Smtp:Password",
        "Maintenance:Message", "Metrics:Token",
        "Public:KeptFolder", "Backup:Folder", "Backup:At", "Backup:Keep",
        "Reminders:DaysBefore", "Reminders:DaysApart", "Reminders:FromHour",
        "SmallCounts:Threshold", "SignIn:TwoFactorsFor",
        "Accessibility:Conformance", "Accessibility:Shortcomings:*", "Accessibility:AssessedOn", "Accessibility:AssessedHow",
        "Accessibility:Burdens:*", "Accessibility:OutsideTheLaw:*",
        "Accessibility:SiteOpenedOn", "Accessibility:UpdatedOn", "Accessibility:AnswerWithinDays", "Accessibility:SupervisorName",
        "Accessibility:SupervisorAddress",
        "Embedding:FrameAncestors:*", "Pdf:QuestPdfLicense", "Demo:Password",
    ];

    /// <summary>Whether a key is read, or is on the way to one that is.</summary>
    public static bool Knows(string key) => All.Any(known => Matches(known.Split(':'), key.Split(':')));

    /// <summary>The known key that a misspelt one is nearest to, with the names that are free in their places; null when none is.</summary>
    public static string? Nearest(string key)
    {
        if (All.FirstOrDefault(known => IsOnTheWayTo(known, key)) is { } deeper)
            return Filled(deeper, key);
        var (nearest, distance) = All.Select(known => (Filled(known, key), Distance(Filled(known, key), key)))
            .MinBy(one => one.Item2);
        return distance <= Math.Max(2, key.Length / 4) ? nearest : null;
    }

    /// <summary>"Mail:Host" for "Mail:Smtp:Host".</summary>
    private static bool IsOnTheWayTo(string known, string key) => !known.Contains('*')
        && known.Split(':') is [var first, _, .., var last]
        && key.Split(':') is [var section, var name]
        && string.Equals(first, section, StringComparison.OrdinalIgnoreCase)
        && string.Equals(last, name, StringComparison.OrdinalIgnoreCase);

    private static bool Matches(string[] known, string[] key) => key.Length <= known.Length
        && key.Zip(known).All(pair => pair.Second == "*" || string.Equals(pair.First, pair.Second, StringComparison.OrdinalIgnoreCase));

    private static string Filled(string known, string key)
    {
        var own = key.Split(':');
        return string.Join(':', known.Split(':').Select((part, place) => part == "*" && place < own.Length ? own[place] : part));
    }

    /// <summary>How many letters have to be put in, taken away or changed.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var down = 1; down <= one.Length; down++)
        {
            var diagonal = row[0]++;
            for (var across = 1; across <= other.Length; across++)
            {
                var same = char.ToUpperInvariant(one[down - 1]) == char.ToUpperInvariant(other[across - 1]);
                (diagonal, row[across]) =
                    (row[across], Math.Min(Math.Min(row[across], row[across - 1]) + 1, diagonal + (same ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
