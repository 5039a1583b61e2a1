using System.Text;
using QRCoder;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Security;

namespace Savsjo.Medborgarloften.Web.Accounts.OwnAccount;

/// <summary>Lägg till en app: the key, to be read by a camera or typed.</summary>
/// <param name="Key">In groups of four, to be typed.</param>
/// <param name="Size">The QR code's side, in modules.</param>
/// <param name="Path">The dark modules, as the data of one SVG path.</param>
public sealed record AuthenticatorPage(string Key, int Size, string Path)
{
    private const int GroupLength = 4;

    /// <param name="key">In base32; it waits for its first code.</param>
    public static AuthenticatorPage Of(StaffAccount account, string key, string issuer)
    {
        using var code = QRCodeGenerator.GenerateQrCode(Totp.Address(issuer, account.Email!, key), QRCodeGenerator.ECCLevel.M);
        return new(string.Join(' ', key.Chunk(GroupLength).Select(group => new string(group))), code.ModuleMatrix.Count, Drawn(code));
    }

    /// <summary>Each run of dark modules in a row as one rectangle.</summary>
    private static string Drawn(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
            for (var x = 0; x < code.ModuleMatrix.Count; x++)
            {
                var start = x;
                while (x < code.ModuleMatrix.Count && code.ModuleMatrix[y][x])
                    x++;
                if (x > start)
                    path.Append(System.Globalization.CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
            }

        return path.ToString();
    }
}
