namespace Savsjo.Medborgarloften.Web.Municipality;

/// <summary>
/// Kontaktens adress: what a press on it dials or writes to, the same on pages, in the catalogue and in security.txt. The contact has
/// the shape of <see cref="ContactSyntax"/>.
/// </summary>
public static class ContactAddress
{
    private const string Sweden = "+46";

    /// <summary>"mailto:kommun@savsjo.se" (RFC 6068).</summary>
    public static string ToWrite(string email) => $"mailto:{Uri.EscapeDataString(email).Replace("%40", "@", StringComparison.Ordinal)}";

    /// <summary>
    /// "0382-152 00", "+46 (0)382-152 00" and "0046 382 152 00" alike as "tel:+4638215200", which can be dialled from anywhere (RFC 3966).
    /// A number without a trunk prefix, such as 114 14, is dialled as it is.
    /// </summary>
    public static string ToCall(string telephone)
    {
        var written = telephone.Replace("(0)", "", StringComparison.Ordinal);
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        return $"tel:{(written.StartsWith('+') ? $"+{digits}"
            : digits.StartsWith("00", StringComparison.Ordinal) ? $"+{digits[2..]}"
            : digits.StartsWith('0') ? Sweden + digits[1..]
            : digits)}";
    }
}
