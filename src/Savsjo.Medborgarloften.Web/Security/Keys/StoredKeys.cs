using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Savsjo.Medborgarloften.Data;

namespace Savsjo.Medborgarloften.Web.Security.Keys;

/// <summary>
/// Lagrade nycklar: those that lie in clear in the database are encrypted, as the framework would have written them. Their old rows
/// are overwritten; a backup from before still holds them.
/// </summary>
public sealed partial class StoredKeys(
    AppDbContext db, IErasedTraces traces, IDatabaseErrors errors, IOptions<KeyManagementOptions> options, IKeyManager keys,
    ILogger<StoredKeys> log)
{
    private static readonly XNamespace Protection = "http://schemas.asp.net/2015/03/dataProtection";

    /// <summary>Where the database takes nothing, a full disk say, the site starts all the same: it can be read.</summary>
    public async Task Protect()
    {
        if (options.Value.XmlEncryptor is not { } encryptor)
            return;
        foreach (var stored in await db.DataProtectionKeys.ToListAsync())
            if (Encrypted(stored.Xml!, encryptor) is { } xml)
                stored.Xml = xml;
        try
        {
            if (await db.SaveChangesAsync() > 0)
                await traces.Clear(db);
        }
        catch (DbUpdateException exception) when (errors.WhyUnreachable(exception.InnerException ?? exception) is { } because)
        {
            LogInClear(because);
        }
    }

    /// <summary>
    /// Whether what encrypted them is what there is now. The framework would pass over those that it cannot read, and make new ones:
    /// everybody would be signed out, and every app for codes worth nothing, without a word.
    /// </summary>
    public bool CanBeRead()
    {
        try
        {
            // Each is decrypted when it is first asked for.
            return keys.GetAllKeys().All(key => key.Descriptor is not null);
        }
        catch (Exception exception) when (exception is CryptographicException or InvalidOperationException or FormatException)
        {
            LogUnreadable(exception);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Critical,
        "Nycklar i databasen ligger okrypterade och gick inte att kryptera: {Because} Nästa start försöker igen.")]
    private partial void LogInClear(string because);

    [LoggerMessage(LogLevel.Debug, "En nyckel i databasen går inte att läsa.")]
    private partial void LogUnreadable(Exception exception);

    /// <summary>Null where nothing lies in clear.</summary>
    private static string? Encrypted(string xml, IXmlEncryptor encryptor)
    {
        var key = XElement.Parse(xml);
        var clear = key.Descendants().Where(one => (bool?)one.Attribute(Protection + "requiresEncryption") == true).ToList();
        foreach (var element in clear)
        {
            var secret = encryptor.Encrypt(new XElement(element));
            element.ReplaceWith(new XElement(
                Protection + "encryptedSecret",
                new XAttribute("decryptorType", secret.DecryptorType.AssemblyQualifiedName!), secret.EncryptedElement));
        }

        return clear.Count > 0 ? key.ToString(SaveOptions.DisableFormatting) : null;
    }
}
