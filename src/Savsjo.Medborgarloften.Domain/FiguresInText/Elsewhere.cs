using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.FiguresInText;

/// <summary>
/// Någon annanstans: whether a number is another municipality's, the whole county's, or somebody else's who has no part in what is
/// followed up ("I Vetlanda gjordes fyra insatser", "Räddningstjänsten har haft sex möten").
/// </summary>
internal sealed class Elsewhere(IReadOnlyList<TextPiece> sentence, TextScope scope)
{
    private static readonly string[] Areas =
    [
        "länet", "länets", "riket", "rikets", "landet", "landets", "nationellt", "regionalt", "polisområdet", "polisområdets",
        "lokalpolisområdet", "polisregionen", "regionen", "grannkommunen", "grannkommunerna", "grannkommunernas", "kranskommunerna",
        "sverige", "rikssnittet", "länssnittet",
    ];

    private static readonly string[] Bodies =
    [
        "räddningstjänst", "tullverk", "tullen", "kustbevakning", "länsstyrelse", "skatteverk", "ordningsvakt", "väktar", "åklagar",
        "migrationsverk", "kronofogde", "försäkringskass", "trafikverk",
    ];

    private static readonly string[] Together = ["med", "ihop", "jämte", "plus"];

    /// <param name="first">Where the number and its mark begin.</param>
    public bool Has(int first, int number)
    {
        var before = sentence.Take(first).Reverse().TakeWhile(piece => !piece.EndsClause).Reverse().ToList();
        var after = sentence.Skip(number + 1)
            .TakeWhile(piece => !piece.EndsClause && !piece.IsCount && !piece.Is("varav")).ToList();
        return IsOfPlace(before) || IsOfPlace(after) || IsOfBody(before, "") || IsOfBody(after, "av");
    }

    private bool IsOfPlace(List<TextPiece> clause)
    {
        foreach (var (place, piece) in clause.Index())
            if (piece.Is(Together))
                return false;
            else if (piece.Kind == PieceKind.Word && (IsArea(clause, place) || IsOtherMunicipality(clause, place)))
                return true;
        return false;
    }

    /// <summary>"i landet", and not "på landet".</summary>
    private static bool IsArea(List<TextPiece> clause, int place) =>
        clause[place].Is(Areas) && !(place > 0 && clause[place - 1].Is("på"));

    private bool IsOtherMunicipality(List<TextPiece> clause, int place)
    {
        if (scope.Home.Count == 0 || !clause[place].IsCapital)
            return false;
        var word = clause[place].AsWritten;
        var next = clause.ElementAtOrDefault(place + 1);
        var named = next is null ? null : MunicipalityNames.Read($"{word} {next.AsWritten}");
        return (named ?? MunicipalityNames.Read(word)) is { } name && !scope.Home.Contains(name);
    }

    /// <summary>The one who did it: "Räddningstjänsten genomförde", "av räddningstjänsten", and none who only took part.</summary>
    private bool IsOfBody(List<TextPiece> clause, string by)
    {
        foreach (var (place, piece) in clause.Index())
            if (piece.Kind == PieceKind.Word && IsOtherBody(piece.Text))
            {
                var near = place == 0 ? "" : clause[place - 1].Text;
                return near == by || by == "" && near is not ("med" or "och" or "samt" or "till" or "från" or "hos" or "av" or "för")
                    && !clause.Take(place).Any(one => one.Is(Together));
            }

        return false;
    }

    private bool IsOtherBody(string word) => Array.Exists(Bodies, body => word.StartsWith(body, StringComparison.Ordinal)
        && !scope.Parties.Any(party => party.Contains(body, StringComparison.Ordinal)));
}
