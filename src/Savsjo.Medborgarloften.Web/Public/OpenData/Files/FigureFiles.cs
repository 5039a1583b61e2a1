using System.Security.Cryptography;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;
using Savsjo.Medborgarloften.Web.Public.OpenData.Files.Excel;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Files;

/// <summary>
/// Filerna, kept ready: they are made anew when something has been published since, or the municipality's settings are changed,
/// and otherwise cost one question to the database.
/// </summary>
public sealed class FigureFiles(AbsoluteAddresses addresses, CurrentMunicipality municipality) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private volatile Prepared? _prepared;

    public async Task<PublishedBytes> Csv(PublishedOpenData published, CancellationToken cancellation) =>
        Flat((await Newest(published, cancellation)).Csv, "medborgarloften-siffror.csv", OpenDataAddress.CsvMetadata);

    public async Task<PublishedBytes> Goals(PublishedOpenData published, CancellationToken cancellation) =>
        Flat((await Newest(published, cancellation)).Goals, "medborgarloften-mal.csv", OpenDataAddress.GoalsCsvMetadata);

    public async Task<PublishedBytes> Activities(PublishedOpenData published, CancellationToken cancellation) =>
        Flat((await Newest(published, cancellation)).Activities, "medborgarloften-aktiviteter.csv", OpenDataAddress.ActivitiesCsvMetadata);

    public async Task<PublishedBytes> Xlsx(PublishedOpenData published, CancellationToken cancellation)
    {
        var files = await Newest(published, cancellation);
        return new(files.Xlsx, OpenDataWorkbook.ContentType)
        {
            FileName = "medborgarloften.xlsx",
            // A workbook holds the time it was packed, which differs between nodes; what it says is what the CSV files say.
            WeakTag = new($"\"{files.Hash}-xlsx\"", isWeak: true),
        };
    }

    public void Dispose() => _oneAtATime.Dispose();

    private PublishedBytes Flat(byte[] csv, string name, string description) => new(csv, FlatCsv.ContentType)
    {
        FileName = name,
        Link = $"<{addresses.Absolute(description)}>; rel=\"describedby\"; type=\"application/csvm+json\"",
    };

    private async Task<Prepared> Newest(PublishedOpenData published, CancellationToken cancellation)
    {
        var span = await published.Span(cancellation);
        var settings = municipality.Latest;
        var newest = new State(span?.NewestId ?? 0, await published.AgreedVersion(cancellation), settings.Version);
        if (_prepared is { } ready && ready.State == newest)
            return ready;
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            return _prepared is { } justMade && justMade.State == newest
                ? justMade
                : _prepared = await Make(newest, Source(settings.Options, span), published, cancellation);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private static async Task<Prepared> Make(
        State state, WorkbookSource source, PublishedOpenData published, CancellationToken cancellation)
    {
        var (rows, _) = await published.Figures(FigureFilter.All, page: null, cancellation);
        var (contents, agreed) = (await published.Contents(cancellation), await published.Agreed(cancellation));
        IReadOnlyList<ToldActivity> activities = [.. contents.SelectMany(content => ToldActivity.AllOf(content, agreed))];
        IReadOnlyList<ToldGoal> goals = [.. contents.SelectMany(content => ToldGoal.AllOf(content, agreed))];
        return new(
            state, await FlatCsv.Write(FigureColumn.All, rows, cancellation),
            OpenDataWorkbook.Write(source, Sheets(activities, goals, rows)),
            await FlatCsv.Write(ToldGoal.Columns, goals, cancellation),
            await FlatCsv.Write(ToldActivity.Columns, activities, cancellation));
    }

    private static WorkbookSheet[] Sheets(
        IReadOnlyList<ToldActivity> activities, IReadOnlyList<ToldGoal> goals, IReadOnlyList<FigureRow> figures) =>
    [
        WorkbookSheet.Of("Aktiviteter", "En rad för varje aktivitet och uppföljning, också det som inte är redovisat.",
            ToldActivity.Columns, activities),
        WorkbookSheet.Of("Mål", "En rad för varje mål och uppföljning: vad som var lovat, vad det blev och om målet nåddes.",
            ToldGoal.Columns, goals),
        WorkbookSheet.Of("Siffror", "En rad för varje siffra, aktivitet och tertial, som den senast publicerades.",
            FigureColumn.All, figures),
    ];

    private WorkbookSource Source(MunicipalityOptions municipality, PublishedSpan? span) => new(
        $"Medborgarlöften {municipality.InPlace}: aktiviteter, mål och siffror", municipality.Name,
        addresses.Absolute(Rooms.OpenData), span?.FirstAtUtc, span?.LastAtUtc);

    private sealed record State(int Publication, int Agreements, int Settings);

    private sealed record Prepared(State State, byte[] Csv, byte[] Xlsx, byte[] Goals, byte[] Activities)
    {
        /// <summary>Of what all files say, and of whose they are.</summary>
        public string Hash { get; } =
            Convert.ToHexStringLower(SHA256.HashData([.. Csv, .. Goals, .. Activities, (byte)State.Settings]).AsSpan(0, 16));
    }
}
