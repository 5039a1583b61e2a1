using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Municipality;

/// <summary>What the contacts that a municipality publishes look like.</summary>
public static partial class ContactSyntax
{
    public static bool IsTelephone(string text) => Telephone().IsMatch(text);

    public static bool IsContact(string text) => EmailSyntax.IsAddress(text) || IsTelephone(text);

    [GeneratedRegex(@"^\+?[0-9][0-9 ()/–-]{3,18}[0-9]\z")]
    private static partial Regex Telephone();
}
