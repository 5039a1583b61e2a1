using System.Security.Cryptography;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>
/// Filerna med alla siffror, kept ready: they are made anew when something has been published since, and otherwise cost one
/// question to the database.
/// </summary>
public sealed class FigureFiles(AbsoluteAddresses addresses) : IDisposable
{
    private const string Name = "medborgarloften-siffror";

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private volatile Prepared? _prepared;

    public async Task<PublishedBytes> Csv(PublishedOpenData published, CancellationToken cancellation) =>
        Flat((await Newest(published, cancellation)).Csv, $"{Name}.csv", OpenDataAddress.CsvMetadata);

    public async Task<PublishedBytes> Goals(PublishedOpenData published, CancellationToken cancellation) =>
        Flat((await Newest(published, cancellation)).Goals, "medborgarloften-mal.csv", OpenDataAddress.GoalsCsvMetadata);

    public async Task<PublishedBytes> Activities(PublishedOpenData published, CancellationToken cancellation) =>
        Flat((await Newest(published, cancellation)).Activities, "medborgarloften-aktiviteter.csv", OpenDataAddress.ActivitiesCsvMetadata);

    public async Task<PublishedBytes> Xlsx(PublishedOpenData published, CancellationToken cancellation)
    {
        var files = await Newest(published, cancellation);
        return new(files.Xlsx, FiguresXlsx.ContentType)
        {
            FileName = $"{Name}.xlsx",
            // A workbook holds the time it was packed, which differs between nodes; what it says is what the CSV file says.
            WeakTag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(files.Csv).AsSpan(0, 16))}-xlsx\"", isWeak: true),
        };
    }

    public void Dispose() => _oneAtATime.Dispose();

    private PublishedBytes Flat(byte[] csv, string name, string description) => new(csv, FiguresCsv.ContentType)
    {
        FileName = name,
        Link = $"<{addresses.Absolute(description)}>; rel=\"describedby\"; type=\"application/csvm+json\"",
    };

    private async Task<Prepared> Newest(PublishedOpenData published, CancellationToken cancellation)
    {
        var newest = ((await published.Span(cancellation))?.NewestId ?? 0, await published.AgreedVersion(cancellation));
        if (_prepared is { } ready && ready.State == newest)
            return ready;
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            if (_prepared is { } justMade && justMade.State == newest)
                return justMade;
            var (rows, _) = await published.Figures(FigureFilter.All, page: null, cancellation);
            var told = await published.Activities(cancellation);
            return _prepared = new(
                newest, await FiguresCsv.Write(rows, cancellation), FiguresXlsx.Write(rows),
                await FlatCsv.Write(ToldGoal.Columns, told.SelectMany(ToldGoal.AllOf), cancellation),
                await FlatCsv.Write(ToldActivity.Columns, told, cancellation));
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private sealed record Prepared((int Publication, int Agreements) State, byte[] Csv, byte[] Xlsx, byte[] Goals, byte[] Activities);
}
