using System.Security.Cryptography;
using System.Text;
using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Web.Documents;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Källan: which document something was filled in from, so that the log can name it.</summary>
/// <param name="Name">"uppfoljning.docx".</param>
/// <param name="Hash">Its SHA-256, in hexadecimal.</param>
public sealed record DocumentSource(string Name, string Hash)
{
    /// <summary>The value's name in the log.</summary>
    public const string Logged = "Ur dokumentet";

    private const string Pasted = "inklistrad tabell";

    public AuditValue InLog => new(Logged, $"{Name}, SHA-256 {Hash}");

    public bool IsPasted => Name == Pasted;

    public static DocumentSource Of(string fileName, Stream file)
    {
        file.Position = 0;
        var hash = Convert.ToHexStringLower(SHA256.HashData(file));
        file.Position = 0;
        return new(DocumentName.Of(fileName), hash);
    }

    public static DocumentSource OfPasted(string text) =>
        new(Pasted, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
}
