using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Pdf;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Published;

namespace Savsjo.Medborgarloften.Web.Tests.Published;

/// <summary>The application with the stored contents of one folder as all that is published; one host a folder.</summary>
public sealed class PublishedArchives : IDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<WebFixture>>> _hosts = [];

    /// <summary>Somebody who visits it.</summary>
    public async Task<Visitor> Visitor(string archive) => (await Host(archive)).Visitor();

    /// <summary>Whether its PDFs come from that engine.</summary>
    public async Task<bool> DrawBy<TEngine>(string archive) =>
        await (await Host(archive)).Use((IFollowUpReportPdf pdf) => Task.FromResult(pdf is TEngine));

    public void Dispose()
    {
        foreach (var host in _hosts.Values)
            host.Value.GetAwaiter().GetResult().Dispose();
    }

    private Task<WebFixture> Host(string archive) => _hosts.GetOrAdd(archive, _ => new(() => Open(archive))).Value;

    private static async Task<WebFixture> Open(string archive)
    {
        var fixture = new WebFixture();
        await using var scope = fixture.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await db.FollowUpReports.ExecuteDeleteAsync();
        var pdf = scope.ServiceProvider.GetRequiredService<IFollowUpReportPdf>();
        db.FollowUpReports.AddRange(StoredContent.In(archive)
            .Select(stored => Published(FollowUpReportContentJson.Read(stored.Json), pdf)));
        await db.SaveChangesAsync();
        return fixture;
    }

    private static FollowUpReport Published(FollowUpReportContent content, IFollowUpReportPdf pdf)
    {
        var file = pdf.Render(content);
        var hash = Convert.ToHexStringLower(SHA256.HashData(file.Bytes));
        return new(content, new PublishedPdf(file.Bytes, file.PageCount, hash), new Change("someone", content.PublishedAtUtc));
    }
}
