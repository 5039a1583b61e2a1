using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Parties;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Shared;

/// <summary>Parter, som de står skrivna: in a field of their own, or where an activity's text begins. Names stay as they are.</summary>
public static partial class WrittenParties
{
    /// <summary>"Polisen, svensk Handel och åhléns". Where there is a semicolon, a name may hold commas and "och" of its own.</summary>
    public static IReadOnlyList<ResponsibleParty> In(string? field)
    {
        var text = field ?? "";
        var names = text.Contains(';') ? text.Split(';', '\n') : BetweenNames().Split(text);
        return [.. names.Select(name => name.Trim()).Where(name => name.Length > 0).Select(InField)];
    }

    /// <summary>
    /// Those that the sentence begins with: "Räddningstjänsten och polisen ska …". None where it names nobody who is known, and
    /// none where it goes on with "tillsammans med …": who else is responsible cannot be read there, and nobody is left out unseen.
    /// </summary>
    public static IReadOnlyList<ResponsibleParty> Beginning(string text)
    {
        var shall = Shall().Match(text);
        if (!shall.Success || Together().IsMatch(text[shall.Index..]))
            return [];
        List<ResponsibleParty> parties =
            [.. Between().Split(text[..shall.Index]).Select(name => name.Trim()).Where(name => name.Length > 0).Select(InSentence)];
        // "Nätverket ska träffas" names nobody who is known; beside the police or the municipality others are parties too.
        return parties.Exists(party => party.Organisation is not null) ? [.. parties.DistinctBy(party => party.Name)] : [];
    }

    /// <summary>As they are written in a field, and read from it again.</summary>
    public static string Text(IReadOnlyList<ResponsibleParty> parties) =>
        string.Join(parties.Any(party => BetweenNames().IsMatch(party.Name)) ? "; " : ", ", parties.Select(party => party.Name));

    private static ResponsibleParty InField(string name) =>
        NameOfPolice().IsMatch(name) ? ResponsibleParty.Of(Organisation.Police)
        : NameOfMunicipality().IsMatch(name) ? ResponsibleParty.Of(Organisation.Municipality)
        : ResponsibleParty.Named(name);

    private static ResponsibleParty InSentence(string name) =>
        Police().IsMatch(name) ? ResponsibleParty.Of(Organisation.Police)
        : Municipality().IsMatch(name) ? ResponsibleParty.Of(Organisation.Municipality)
        : ResponsibleParty.Named(name);

    [GeneratedRegex("^(?:polis|polisen|polismyndigheten)$", RegexOptions.IgnoreCase)]
    private static partial Regex NameOfPolice();

    [GeneratedRegex("^kommun(?:en)?$", RegexOptions.IgnoreCase)]
    private static partial Regex NameOfMunicipality();

    /// <summary>"lokalpolisen", "Polisen i Sävsjö"; not "Polisens volontärer".</summary>
    [GeneratedRegex(@"^(?:\p{L}+\s+)?\p{L}*polis(?:en|myndigheten|området)?(?:\s+i\s+.+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Police();

    /// <summary>"Sävsjö kommun"; not "Kommunala bostadsbolaget".</summary>
    [GeneratedRegex(@"^(?:[\p{L}-]+\s+)?kommun(?:en)?(?:\s+i\s+.+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Municipality();

    /// <summary>What stands between names in a field.</summary>
    [GeneratedRegex(@"\s*[,\n]\s*(?:och\s+)?|\s+(?:och|samt)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex BetweenNames();

    /// <summary>What stands between the parties of a sentence.</summary>
    [GeneratedRegex(@",\s*|\s+(?:och|samt|tillsammans med|i samverkan med)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"\s+ska(?:ll)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Shall();

    [GeneratedRegex(@"\b(?:tillsammans|ihop|i samverkan|i samarbete)\s+med\b", RegexOptions.IgnoreCase)]
    private static partial Regex Together();
}
