using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Testing.Published;

namespace Savsjo.Medborgarloften.Pdf.Tests.Contents;

/// <summary>Every content that is kept as it was stored: "2020/2020-3".</summary>
internal static class PublishedContents
{
    public static IReadOnlyDictionary<string, FollowUpReportContent> All { get; } = StoredContent.All
        .ToDictionary(stored => stored.ToString(), stored => FollowUpReportContentJson.Read(stored.Json));
}
