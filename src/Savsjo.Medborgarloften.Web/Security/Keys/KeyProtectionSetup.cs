using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Security.Keys;

/// <summary>
/// Skydd för nycklarna (DataProtection:*): the keys that protect cookies and the codes' secrets lie in the database, for all nodes.
/// A key file or a certificate outside it encrypts them, so that a copy of the database opens nothing. Required in Production.
/// </summary>
public static class KeyProtectionSetup
{
    public const string FileKey = "DataProtection:KeyFile";
    private const string CertificateKey = "DataProtection:Certificate";
    private const string PasswordKey = "DataProtection:CertificatePassword";

    /// <exception cref="InvalidConfigurationException">Nothing protects the keys, in Production.</exception>
    public static void AddKeyProtection(this WebApplicationBuilder builder)
    {
        var protection = builder.Services.AddDataProtection().SetApplicationName("Savsjo.Medborgarloften")
            .PersistKeysToDbContext<AppDbContext>();
        builder.Services.AddScoped<StoredKeys>();
        // That keys lie unencrypted is refused at start where it matters; elsewhere it would only teach people to overlook warnings.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error);
        if (builder.Configuration[FileKey] is { Length: > 0 } path)
        {
            var file = new KeyFile(Read(path));
            builder.Services.AddSingleton(file).Configure<KeyManagementOptions>(keys => keys.XmlEncryptor = new KeyFileEncryptor(file));
        }
        else if (builder.Configuration[CertificateKey] is { Length: > 0 } certificate)
        {
            protection.ProtectKeysWithCertificate(Certificate(certificate, builder.Configuration[PasswordKey]));
        }
        else if (builder.Environment.IsProduction())
        {
            throw new InvalidConfigurationException(
                FileKey, "skriv en fil utanför databasen, som nycklarna i den krypteras med. "
                    + "Skapa den till exempel så här: head -c 32 /dev/urandom > medborgarloften.nyckel.");
        }
    }

    /// <summary>
    /// Keys that were stored in clear before there was a file or a certificate are encrypted where they lie. Before the first key is
    /// asked for, and after the database is there.
    /// </summary>
    /// <exception cref="InvalidConfigurationException">Those that are encrypted cannot be read.</exception>
    public static async Task ProtectStoredKeys(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var keys = scope.ServiceProvider.GetRequiredService<StoredKeys>();
        await keys.Protect();
        if (!keys.CanBeRead())
            throw new InvalidConfigurationException(
                string.IsNullOrEmpty(app.Configuration[FileKey]) ? CertificateKey : FileKey,
                "nycklarna i databasen är krypterade med en annan fil eller ett annat certifikat. Ange det som användes förut; är det "
                    + "borta står i docs/security/threats.md vad som går att göra.");
    }

    private static byte[] Read(string path)
    {
        try
        {
            return File.ReadAllBytes(path) is { Length: >= KeyFile.LeastBytes } content && content.Distinct().Skip(1).Any() ? content
                : throw new InvalidConfigurationException(FileKey, $"filen ”{path}” ska ha minst {KeyFile.LeastBytes} slumpade byte.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InvalidConfigurationException(FileKey, $"filen ”{path}” går inte att läsa.");
        }
    }

    private static X509Certificate2 Certificate(string path, string? password)
    {
        try
        {
            return X509CertificateLoader.LoadPkcs12FromFile(path, password);
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidConfigurationException(
                CertificateKey, $"certifikatet ”{path}” går inte att läsa; skriv en PFX-fil med privat nyckel, och dess lösenord.");
        }
    }
}
