using System.Security.Cryptography;
using System.Text;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps;

namespace Savsjo.Medborgarloften.Data.Verifying;

/// <summary>
/// Publiceringens kontrollvärden: what the log holds of each published follow-up, so that the chain guards the page and the file
/// too. Content was not hashed before 0.2.0; such an entry has the file's value only.
/// </summary>
public static class PublicationHashes
{
    internal const string Pdf = "PDF, SHA-256";
    internal const string Content = "Innehåll, SHA-256";

    public static IEnumerable<AuditValue> Of(FollowUpReport report) =>
        [new(Pdf, report.Pdf.Sha256), new(Content, OfText(FollowUpReportContentJson.Write(report.Content)))];

    /// <summary>Of a content as it is stored, letter by letter.</summary>
    internal static string OfText(string stored) => OfBytes(Encoding.UTF8.GetBytes(stored));

    internal static string OfBytes(byte[] stored) => Convert.ToHexStringLower(SHA256.HashData(stored));
}
