using System.Globalization;
using Savsjo.Medborgarloften.Domain.FollowUps.SmallCounts;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Publishing.SmallCounts;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>What the parties have agreed on about small counts (SmallCounts:Threshold); each publication starts from it.</summary>
public static class SmallCountSetup
{
    private const string Key = "SmallCounts:Threshold";
    private const string Off = "av";

    /// <exception cref="InvalidConfigurationException">Neither "av" nor a whole number from 2 to 10.</exception>
    public static void AddSmallCounts(this WebApplicationBuilder builder) =>
        builder.Services.AddSingleton(new SmallCountDefault(Read(builder.Configuration[Key])));

    private static SmallCountDecision Read(string? value)
    {
        var threshold = value?.Trim() ?? "";
        if (threshold.Length == 0 || threshold.Equals(Off, StringComparison.OrdinalIgnoreCase)
            || threshold.Equals("off", StringComparison.OrdinalIgnoreCase))
            return SmallCountDecision.ShowAll;
        return int.TryParse(threshold, NumberStyles.None, CultureInfo.InvariantCulture, out var below)
            && SmallCountProtection.Refuse(below) is null
            ? SmallCountDecision.ProtectBelow(below)
            : throw new InvalidConfigurationException(Key,
                $"”{threshold}” går inte; skriv ”{Off}” för att visa alla tal, eller ett heltal från "
                    + $"{SmallCountProtection.LowestThreshold} till {SmallCountProtection.HighestThreshold}.");
    }
}
