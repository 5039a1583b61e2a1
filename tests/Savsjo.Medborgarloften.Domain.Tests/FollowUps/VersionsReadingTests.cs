using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Versions;

namespace Savsjo.Medborgarloften.Domain.Tests.FollowUps;

/// <summary>From when to when a version held.</summary>
public sealed class VersionsReadingTests
{
    [Fact]
    public void A_version_that_was_replaced_the_same_day_says_at_what_times()
    {
        var reading = VersionsReading.Of(4, [Version(1, 3, 7, 15), Version(2, 4, 7, 15), Version(3, 4, 9, 30), Version(4, 4, 9, 30)]);

        Assert.Equal(
            [
                "från 4 februari 2025", "4 februari 2025", "4 februari 2025 kl. 08.15–10.30", "3 februari 2025 till 4 februari 2025",
            ],
            reading.Versions.Select(version => version.Days));
    }

    private static PublishedVersion Version(int version, int day, int hour, int minute) =>
        new(version, new DateTime(2025, 2, day, hour, minute, 0, DateTimeKind.Utc), version == 1 ? null : "Fel siffra.");
}
