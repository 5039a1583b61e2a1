using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Startsidans ord: what is said of a follow-up where it is pointed at and not shown.</summary>
public static class StartPageWords
{
    /// <summary>What the short names of tertials stand for.</summary>
    public const string ShortNames = "T1, T2 och T3 är årets tre tertial: januari–april, maj–augusti och september–december.";

    public const string OwnWords = "Varje aktivitet med det som Polisen och kommunen själva har skrivit.";

    extension(FollowUpReading reading)
    {
        /// <summary>"September–december, och hela året sammanlagt."; of its first days alone, "September–december.".</summary>
        public string Covers => SwedishText.Capitalised(reading.Months) + reading.Round switch
        {
            _ when reading.IsFirstOfYear => ".",
            _ when reading.IsLastOfPeriod => $", och {reading.YearInText} sammanlagt.",
            { Last.Number: 2 } => ", och året hittills sammanlagt.",
            _ when reading.YearInText != $"{reading.Tertial.Year}" => $", och {reading.YearInText} sammanlagt.",
            _ => ", och hela året sammanlagt.",
        };
    }
}
