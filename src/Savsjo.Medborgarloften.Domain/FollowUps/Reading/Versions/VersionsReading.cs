using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading.Versions;

/// <summary>Versioner och rättelser: every version of a tertial's follow-up, newest first.</summary>
public sealed record VersionsReading(IReadOnlyList<VersionReading> Versions)
{
    public const string Heading = "Versioner och rättelser";
    public const string NoCorrections = "Inget har behövt rättas.";

    /// <summary>Below the list: how corrections come about.</summary>
    public const string NothingIsRemoved = "Inget som publicerats tas bort.";

    public VersionReading Shown => Versions.Single(version => version.IsShown);

    public VersionReading Newest => Versions[0];

    public bool HasCorrections => Versions.Count > 1 || Newest.CorrectionReason is not null;

    /// <param name="shown">The version that is read.</param>
    /// <param name="versions">Every version of the tertial, in any order.</param>
    public static VersionsReading Of(int shown, IReadOnlyList<PublishedVersion> versions)
    {
        List<PublishedVersion> newestFirst = [.. versions.OrderByDescending(version => version.Version)];
        return new([.. newestFirst.Select((version, place) => new VersionReading(
            version.Version, version.Version == shown, version.PublishedAtUtc.AsDay(),
            place == 0 ? null : newestFirst[place - 1].PublishedAtUtc.AsDay(),
            version.CorrectionReason)
        {
            OneDay = place == 0 ? null : WithinADay(version.PublishedAtUtc, newestFirst[place - 1].PublishedAtUtc),
        })]);
    }

    private static string? WithinADay(DateTime from, DateTime to) =>
        from.AsDay() != to.AsDay() ? null
        : from.AsTime() == to.AsTime() ? from.AsDay()
        : $"{from.AsMoment()}–{to.AsTime()}";
}

/// <summary>En version i listan: whether it holds, from when to when, and what it corrected.</summary>
/// <param name="Version">1, 2, …</param>
/// <param name="IsShown">Whether it is the one that is read.</param>
/// <param name="From">"22 januari 2021".</param>
/// <param name="To">When the next one replaced it; null for the newest.</param>
/// <param name="CorrectionReason">In the words of whoever corrected it; null for the first.</param>
public sealed record VersionReading(int Version, bool IsShown, string From, string? To, string? CorrectionReason)
{
    public const string CorrectionHeading = "Rättat:";
    public const string ReplacedButReadable = "Ersatt, men går att läsa:";
    public const string IsOlder = "Det här är en äldre version.";

    public bool IsNewest => To is null;

    /// <summary>"Version 1".</summary>
    public string Name => $"Version {Version}";

    /// <summary>"Version 2 gäller", "Version 1 visas här", and of one that is not read "Version 1".</summary>
    public string Standing => !IsShown ? Name : IsNewest ? $"{Name} gäller" : $"{Name} visas här";

    /// <summary>"2 mars 2021 kl. 08.15–10.30", of one that was replaced the same day; otherwise null.</summary>
    public string? OneDay { get; init; }

    /// <summary>"från 2 mars 2021", "22 januari 2021 till 2 mars 2021".</summary>
    public string Days => To is null ? $"från {From}" : OneDay ?? $"{From} till {To}";

    /// <summary>"PDF, version 2 (gäller)".</summary>
    public string PdfName => $"PDF, version {Version} ({(IsNewest ? "gäller" : "ersatt")})";

    /// <summary>"Version 1 ersattes 2 mars 2021."; null for the newest.</summary>
    public string? ReplacedOn => To is null ? null : $"{Name} ersattes {To}.";
}
