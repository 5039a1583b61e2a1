using System.Globalization;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Reports.FromDocument;

/// <summary>
/// Vad dokumentet handlar om, by what it says outside its tables: where that is another municipality or another time than the round's,
/// it is asked and not assumed.
/// </summary>
/// <param name="Titles">The times that its title, its headers and its footers say: more than any line between them.</param>
/// <param name="Lines">Those of the rest.</param>
/// <param name="Municipalities">The municipalities that it names.</param>
public sealed partial record AboutDocument(
    IReadOnlyList<TimeSaid> Titles, IReadOnlyList<TimeSaid> Lines, IReadOnlyList<string> Municipalities)
{
    /// <param name="titles">Its title, its headers and its footers.</param>
    /// <param name="lines">What stands outside the tables.</param>
    public static AboutDocument Of(IReadOnlyList<string> titles, IReadOnlyList<string> lines) => new(
        [.. titles.SelectMany(TimeSaid.In).Distinct()], [.. lines.SelectMany(TimeSaid.In).Distinct()],
        [.. titles.Concat(lines).SelectMany(line => Named().Matches(line)).Select(match => match.Value)
            .Concat(titles.SelectMany(MunicipalityNames.In)).Distinct(StringComparer.OrdinalIgnoreCase)]);

    /// <summary>"Dokumentet säger ”tredje tertialet 2020”. Omgången är tertial 1 2021.": empty where nothing speaks against it.</summary>
    /// <param name="column">The column that is read; null where none is chosen yet.</param>
    /// <param name="municipality">"Sävsjö kommun".</param>
    public IReadOnlyList<string> Doubts(ColumnHead? column, TertialSpan covers, string municipality) =>
        [.. OtherMunicipality(municipality), .. OtherTime(column, covers).Take(1)];

    private IEnumerable<string> OtherMunicipality(string municipality)
    {
        var home = MunicipalityNames.Read(municipality);
        bool IsHome(string name) => name.Replace("s kommun", " kommun", StringComparison.Ordinal) == municipality || name == municipality
            || home is not null && MunicipalityNames.Read(name) == home;
        if (Municipalities.Count > 0 && municipality.Length > 0 && !Municipalities.Any(IsHome))
            yield return $"Dokumentet nämner {Municipalities[0]}. Här är det {municipality}.";
    }

    private IEnumerable<string> OtherTime(ColumnHead? column, TertialSpan covers)
    {
        var isOfTertial = column?.Kind == ColumnKind.Tertial;
        string Says(TimeSaid time) => time.First is null
            ? $"Dokumentet säger {Digits(time.Year)}. Omgången är {covers.Name}."
            : $"Dokumentet säger ”{time.Words}”. Omgången är {covers.Name}.";
        if (Titles.Count > 0 && !Titles.Any(time => time.Fits(covers, isOfTertial)))
            yield return Says(Titles[0]);
        var tertials = Lines.Where(time => time.First is not null).ToList();
        if (tertials.Count > 0 && !tertials.Exists(time => time.Fits(covers, isOfTertial)))
            yield return Says(tertials[0]);
        if (column?.AnyYear is { } year && year != covers.Year)
            yield return $"Tabellen handlar om {Digits(year)}. Omgången är {covers.Name}.";
        if (Titles.Count == 0 && column?.AnyYear is null && tertials.Count == 0 && Lines.Count > 0
            && !Lines.Any(time => time.Year == covers.Year))
            yield return $"Dokumentet nämner {Digits(Lines.Max(time => time.Year))} men inte {covers.Year}. Omgången är {covers.Name}.";
    }

    private static string Digits(int year) => year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? kommun\b", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}

/// <summary>En tid som ett dokument säger: a tertial with its year, or a year by itself.</summary>
/// <param name="First">The first tertial; null for a year by itself.</param>
public sealed record TimeSaid(string Words, int Year, int? First, int? Last)
{
    internal static IEnumerable<TimeSaid> In(string line)
    {
        var tertials = TertialNames.In(line).Where(one => one.Year is not null)
            .Select(one => new TimeSaid(one.Words, one.Year!.Value, one.First, one.Last)).ToList();
        return tertials.Count > 0 ? tertials
            : TableContext.YearsIn(line).Select(year => new TimeSaid(year.ToString(CultureInfo.InvariantCulture), year, null, null));
    }

    /// <param name="isOfTertial">The column itself says which tertial it is of, so that only the year has to be the same.</param>
    internal bool Fits(TertialSpan covers, bool isOfTertial) => Year == covers.Year
        && (isOfTertial || First is null || First <= covers.Last.Number && Last >= covers.First.Number);
}
