using System.Net.Mail;

namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>What an e-mail address looks like.</summary>
public static class EmailSyntax
{
    /// <summary>As long as the account's column.</summary>
    private const int MaxLength = 256;

    /// <summary>"anna@kommunen.se"; not "Anna &lt;anna@kommunen.se&gt;", which the framework takes for one too.</summary>
    public static bool IsAddress(string text) =>
        text.Length <= MaxLength && MailAddress.TryCreate(text, out var address) && address.Address == text;
}
