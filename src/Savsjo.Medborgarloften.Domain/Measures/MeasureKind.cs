namespace Savsjo.Medborgarloften.Domain.Measures;

/// <summary>Måttets slag: what sort of figure a measure asks for.</summary>
public enum MeasureKind
{
    /// <summary>Antal.</summary>
    Count = 1,

    /// <summary>Procent.</summary>
    Percentage = 2,

    /// <summary>Ja eller nej.</summary>
    YesNo = 3,
}

/// <summary>Hur måttet läggs ihop över året.</summary>
public enum Accumulation
{
    /// <summary>Summa: the year is the sum of its tertials.</summary>
    Sum = 1,

    /// <summary>Senaste värdet: the year is its latest figure. Percentages and yes/no always are.</summary>
    Latest = 2,
}

/// <summary>Hur siffran angavs, so that a report can print it as stated.</summary>
public enum StatedAs
{
    /// <summary>Detta tertial: the tertial's own figure.</summary>
    OwnTertial = 1,

    /// <summary>Sammanlagt i år: the year's total so far; the tertial's own figure is the difference.</summary>
    YearTotal = 2,

    /// <summary>Sammanlagt under perioden: the total since the agreement began.</summary>
    PeriodTotal = 3,
}

/// <summary>Angivelsens ord: the wording of <see cref="StatedAs"/>.</summary>
public static class StatedAsWording
{
    extension(StatedAs statedAs)
    {
        /// <summary>Whether what was before is in it.</summary>
        public bool IsTotal => statedAs is StatedAs.YearTotal or StatedAs.PeriodTotal;

        /// <summary>"hela året hittills", "sammanlagt under perioden"; empty for the tertial's own.</summary>
        public string Word => statedAs switch
        {
            StatedAs.YearTotal => "hela året hittills",
            StatedAs.PeriodTotal => "sammanlagt under perioden",
            _ => "",
        };
    }
}

/// <summary>Måttslagets ord: the wording of <see cref="MeasureKind"/>.</summary>
public static class MeasureKindWording
{
    extension(MeasureKind kind)
    {
        /// <summary>"Antal", "Procent", "Ja eller nej".</summary>
        public string Word => kind switch
        {
            MeasureKind.Count => "Antal",
            MeasureKind.Percentage => "Procent",
            _ => "Ja eller nej",
        };
    }
}

/// <summary>Sammanläggningens ord: the wording of <see cref="Accumulation"/>.</summary>
public static class AccumulationWording
{
    extension(Accumulation accumulation)
    {
        /// <summary>"Summa", "Senaste värdet".</summary>
        public string Word => accumulation == Accumulation.Sum ? "Summa" : "Senaste värdet";
    }
}
