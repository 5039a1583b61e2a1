using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading.Suspicions;
using Savsjo.Medborgarloften.Pdf.Pictures;
using Savsjo.Medborgarloften.Web.FollowUpParts.Charts;

namespace Savsjo.Medborgarloften.Web.Public.ChartFiles;

/// <summary>
/// Diagrammet för sig: what the page's chart shows, put where it stands alone, with its title over it and beneath it what its patterns
/// mean and where it comes from.
/// </summary>
public static class DrawnChart
{
    private const int Lowered = 60;
    private const float Left = 48;
    private const float Floor = (float)SuspicionChart.Floor + Lowered;
    private const float KeyAt = 352;

    public static ChartDrawing Of(ChartReading reading, FollowUpReading followUp)
    {
        var chart = SuspicionChart.Of("fil", reading);
        return new(
            reading.Title, reading.Description,
            [.. chart.Ticks.Select(tick => new ChartField(Left, Y(tick.Y), ChartDrawing.Width - ChartDrawing.Margin - Left, 1))],
            [.. chart.Columns.SelectMany(Bars), .. reading.Key.Select((key, place) => KeyField(key, place))],
            [
                new(reading.Title, ChartDrawing.Margin, 32, 20, IsStrong: true),
                .. chart.Ticks.Select(tick => new ChartText(tick.Label, Left - 8, Y(tick.Y) + 4, 13, Share: 1)),
                .. chart.Columns.SelectMany(Words),
                .. reading.Key.Select((key, place) => new ChartText(key.Words, KeyLeft(place) + 22, KeyAt + 12, 13)),
                new(Source(followUp), ChartDrawing.Margin, ChartDrawing.Height - 12, 12),
            ]);
    }

    /// <summary>"Källa: Sävsjö kommun och Polisen, uppföljning för tertial 3 2020, version 1."</summary>
    private static string Source(FollowUpReading followUp) =>
        $"Källa: {followUp.MunicipalityName} och Polisen, uppföljning för {followUp.Round.Name}, version {followUp.Version}.";

    private static IEnumerable<ChartField> Bars(ChartColumn column)
    {
        var (left, wide) = (X(column.Left), X(column.Left + column.Width) - X(column.Left));
        if (column.IsWithheld)
            yield return new(
                left, (float)SuspicionChart.Ceiling + Lowered, wide, (float)(SuspicionChart.Floor - SuspicionChart.Ceiling),
                ChartPattern.Withheld);
        if (column.RestHeight > 0)
            yield return new(left, Y(column.Top), wide, (float)column.RestHeight);
        if (column.SubgroupHeight > 0)
            yield return new(left, Y(column.SubgroupTop), wide, (float)column.SubgroupHeight, ChartPattern.Striped);
    }

    private static IEnumerable<ChartText> Words(ChartColumn column)
    {
        yield return new(column.Value, X(column.Middle), Y(column.ValueY), 16, IsStrong: true, Share: 0.5f);
        yield return new(column.Label, X(column.Middle), Floor + 20, 14, Share: 0.5f);
        if (column.SubgroupValue is { } subgroup)
            yield return new(subgroup, X(column.Middle), Floor + 40, 13, Share: 0.5f);
    }

    private static ChartField KeyField(ChartKeyReading key, int place) =>
        new(KeyLeft(place), KeyAt, 16, 16, key.IsHatched ? ChartPattern.Striped : ChartPattern.Plain);

    private static float KeyLeft(int place) => ChartDrawing.Margin + place * 150;

    private static float Y(decimal y) => (float)y + Lowered;

    /// <summary>From per cent of the page's chart.</summary>
    private static float X(decimal percent) => Left + (float)percent * (ChartDrawing.Width - ChartDrawing.Margin - Left) / 100;
}
