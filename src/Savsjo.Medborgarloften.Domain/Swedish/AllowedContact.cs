using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>Tillåten kontaktväg: an address or number that the municipality itself publishes, and that texts may hold.</summary>
internal static class AllowedContact
{
    private const string Gap = @"[\s\-‐‑–−/().]*";

    /// <summary>The text with the contact blanked out, place for place.</summary>
    public static string Blank(string text, string contact) => string.IsNullOrWhiteSpace(contact) ? text
        : Regex.Replace(text, contact.Contains('@') ? Address(contact.Trim()) : Number(contact), match => new string(' ', match.Length),
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static string Address(string contact) =>
        $@"(?<![\p{{L}}\p{{N}}._%+\-]){Regex.Escape(contact)}(?![\p{{L}}\p{{N}}\-]|\.[\p{{L}}\p{{N}}])";

    /// <summary>"0382-152 00", also as "+46 382 152 00" and "(0382) 15200".</summary>
    private static string Number(string contact)
    {
        var digits = string.Concat(contact.Where(char.IsAsciiDigit));
        var national = contact.TrimStart().StartsWith("+46", StringComparison.Ordinal) ? digits[2..].TrimStart('0')
            : digits.StartsWith("0046", StringComparison.Ordinal) ? digits[4..].TrimStart('0')
            : digits.TrimStart('0');
        return $@"(?<![0-9+])\(?(?:(?:\+|00)46{Gap}(?:\(0\))?|0){Gap}{string.Join(Gap, national.AsEnumerable())}(?![0-9])";
    }
}
