using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Web.Kept;

/// <summary>Innehållsförteckningen: which file is the copy, of what, and who can read it. Replaced whole, by renaming.</summary>
/// <param name="Format">How the folder is laid out; another one is not read.</param>
/// <param name="Model">The model of the database that the copy is of; another one is not read.</param>
/// <param name="File">The copy's name: the SHA-256 of what is in it.</param>
/// <param name="Published">What was published.</param>
/// <param name="Municipality">The version of the municipality's settings.</param>
/// <param name="MadeAtUtc">When it was still so.</param>
public sealed partial record KeptManifest(
    int Format, string Model, string File, PublishedReading Published, int Municipality, DateTime MadeAtUtc)
{
    public const string Name = "innehall.json";
    public const string Extension = ".db";
    public const int OwnFormat = 1;

    /// <summary>Null for what is no manifest, of this format or of an earlier program.</summary>
    public static KeptManifest? Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<KeptManifest>(json) is { Format: OwnFormat } read && FileName().IsMatch(read.File)
                && read.Published is { ToCome: not null, Agreed: not null, Translations: not null } ? read : null;
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>What a file with this content is called.</summary>
    public static async Task<string> NameOf(Stream content, CancellationToken cancellation) =>
        Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellation)) + Extension;

    /// <summary>Whether a file has the content that its name says.</summary>
    public bool Names(Stream content) => Convert.ToHexStringLower(SHA256.HashData(content)) + Extension == File;

    [GeneratedRegex(@"\A[0-9a-f]{64}\.db\z")]
    private static partial Regex FileName();
}
