using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>
/// Bär dokumentet mellan sidorna: what was read goes with the page, sealed with the site's own keys. So no node has to remember it, nothing
/// of it is stored before somebody says so, and what comes back is what was read: for the same person, in the same round.
/// </summary>
public sealed class CarriedDocument(IDataProtectionProvider protection)
{
    private static readonly JsonSerializerOptions Options = new() { IncludeFields = true };
    private readonly IDataProtector _protector = protection.CreateProtector("medborgarloften/fran-dokument");

    public string Write(StaffMember staff, Tertial round, BroughtDocument document)
    {
        using var packed = new MemoryStream();
        using (var zip = new BrotliStream(packed, CompressionLevel.Fastest))
            JsonSerializer.Serialize(zip, document, Options);
        return WebEncoders.Base64UrlEncode(For(staff, round).Protect(packed.ToArray()));
    }

    /// <summary>Null for what was not written here, or for somebody else, or in another round.</summary>
    public BroughtDocument? Read(StaffMember staff, Tertial round, string? carried)
    {
        try
        {
            using var packed = new MemoryStream(For(staff, round).Unprotect(WebEncoders.Base64UrlDecode(carried ?? "")));
            using var zip = new BrotliStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<BroughtDocument>(zip, Options);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    private IDataProtector For(StaffMember staff, Tertial round) => _protector.CreateProtector(staff.UserId, round.Name);
}
