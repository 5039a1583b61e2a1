using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Savsjo.Medborgarloften.Web.Public.Shared;

namespace Savsjo.Medborgarloften.Web.Public.Questions;

/// <summary>
/// Formulärets stämpel: when the form was opened, encrypted and signed, so that whoever sends it has been on the page a while. A person
/// never notices; a program that posts to the address without opening the page is refused. It needs no cookie and no script.
/// </summary>
public sealed class FormStamp(IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>Nobody writes a question and an address faster.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);

    /// <summary>A form that was left open over a night can still be sent.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    private const int LongestText = 400;

    private readonly IDataProtector _protector = protection.CreateProtector("medborgarloften/fråga/formulär");

    /// <summary>Of a form that is opened now.</summary>
    public string Now()
    {
        Span<byte> ticks = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(ticks, clock.GetUtcNow().UtcTicks);
        return WebEncoders.Base64UrlEncode(_protector.Protect(ticks.ToArray()));
    }

    /// <summary>Why a form with this stamp is not taken, as a sentence; null when it is.</summary>
    public InTwoLanguages? FaultIn(string? stamp) => AgeOf(stamp) switch
    {
        { } age when age < Shortest => new(
            "Formuläret skickades fortare än någon hinner skriva. Vänta några sekunder och skicka igen.",
            "The form was sent faster than anybody can write. Wait a few seconds and send it again."),
        { } age when age <= Longest => null,
        _ => new(
            "Sidan har varit öppen för länge. Det du skrev finns kvar. Vänta några sekunder och skicka igen.",
            "The page has been open for too long. What you wrote is still there. Wait a few seconds and send it again."),
    };

    /// <summary>Null when it is not ours.</summary>
    private TimeSpan? AgeOf(string? stamp)
    {
        if (stamp is not { Length: > 0 and <= LongestText })
            return null;
        try
        {
            var ticks = _protector.Unprotect(WebEncoders.Base64UrlDecode(stamp));
            return clock.GetUtcNow() - new DateTimeOffset(BinaryPrimitives.ReadInt64LittleEndian(ticks), TimeSpan.Zero);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
