using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>Dokumentets namn, as whoever brought it called it.</summary>
public static class DocumentName
{
    private const int Longest = EarlierDocument.MaxNameLength;

    /// <summary>Without the folders that some browsers send, and on one line.</summary>
    public static string Of(string fileName)
    {
        var name = string.Concat(fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => !char.IsControl(letter))).Trim();
        return name.Length switch { 0 => "dokument", > Longest => name[..Longest], _ => name };
    }
}
