using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Savsjo.Medborgarloften.Web.Public.Shared;

/// <summary>
/// Koden i ett brevs länk: a row's id, encrypted and signed with the data protection keys that all nodes share. It says nothing, nobody
/// else can make one, and it holds for as long as the row does. Nothing about it is stored, so when the row is gone a code that we made
/// can still be told from one that we did not.
/// </summary>
/// <param name="protector">Of one purpose: a code for one thing is no code for another.</param>
public sealed class LetterCode(IDataProtector protector)
{
    /// <summary>Ours are some 150 characters; nobody has to decrypt a novel.</summary>
    private const int Longest = 400;

    /// <summary>A code ends with a letter: mail programs that make links of addresses leave a hyphen at the end out.</summary>
    private const char Last = 'z';

    /// <summary>"https://…/prenumerera/bekrafta?kod=…".</summary>
    public Uri Link(string publicAddress, string path, Guid id) =>
        new($"{publicAddress.TrimEnd('/')}{path}?kod={WebEncoders.Base64UrlEncode(protector.Protect(id.ToByteArray()))}{Last}");

    /// <summary>Whose it is; null when we never made such a code, or not all of it arrived.</summary>
    public Guid? Open(string? code)
    {
        if (code is not { Length: > 0 and <= Longest } || code[^1] != Last)
            return null;
        try
        {
            return new Guid(protector.Unprotect(WebEncoders.Base64UrlDecode(code, 0, code.Length - 1)));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
