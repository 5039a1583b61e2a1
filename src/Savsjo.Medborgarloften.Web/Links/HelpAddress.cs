namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Hjälpens adresser: a guide for each role, and the word list with an entry for each word.</summary>
public static class HelpAddress
{
    public const string Words = Rooms.Help + "/ord";

    public static string Of(string role) => $"{Rooms.Help}/{Slug(role)}";

    public static string Word(string slug) => $"{Words}#{slug}";

    /// <summary>Null where no role has that address.</summary>
    public static string? Role(string slug) => Data.Accounts.Role.All.FirstOrDefault(role => Slug(role) == slug);

    /// <summary>"kommunhandlaggare".</summary>
    private static string Slug(string role) =>
        role.Replace('ä', 'a').Replace('å', 'a').Replace('ö', 'o');
}
