using System.Collections.Frozen;
using System.Text;

namespace Savsjo.Medborgarloften.Web.Accounts.Passwords;

/// <summary>
/// Vanliga lösenord: what somebody who guesses tries first. A list of whole passwords is not enough when twelve characters
/// are asked for, since people reach them by padding: "sommaren2026!!" is "sommaren" to whoever guesses. So a password is
/// also common when it is common words, said again or dressed up, with nothing but digits and signs between.
/// </summary>
public static class CommonPasswords
{
    /// <summary>So many letters of one's own, beside common words, make a password hard enough to guess.</summary>
    private const int EnoughOwnLetters = 4;

    /// <summary>Common words in a row, so many that their combinations are too many to try.</summary>
    private const int EnoughWords = 3;

    private const int MinWordLength = 3;
    private const string Rows = "qwertyuiopåasdfghjklöäzxcvbnm qazwsxedcrfvtgbyhnujm abcdefghijklmnopqrstuvwxyzåäö 01234567890";

    private static readonly FrozenSet<string> Words = Read("most-common-passwords.txt").Concat(Read("swedish-passwords.txt")).ToFrozenSet();

    public static bool Hold(string password)
    {
        var lower = password.Normalize(NormalizationForm.FormC).ToLowerInvariant();
        return Words.Contains(lower) || IsWalk(lower) || IsPaddedWord(lower) || IsPaddedWord(Undressed(lower));
    }

    /// <summary>Whether the letters are at most two different common words, with few letters beside them.</summary>
    private static bool IsPaddedWord(string lower)
    {
        var letters = string.Concat(lower.Where(char.IsLetter));
        var words = new HashSet<string>();
        var own = 0;
        for (var place = 0; place < letters.Length;)
            if (LongestWordAt(letters, place) is { } word)
            {
                words.Add(word);
                place += word.Length;
            }
            else
            {
                own++;
                place++;
            }

        return own < EnoughOwnLetters && words.Count is > 0 and < EnoughWords;
    }

    private static string? LongestWordAt(string letters, int place)
    {
        for (var length = letters.Length - place; length >= MinWordLength; length--)
            if (Words.Contains(letters.Substring(place, length)))
                return letters.Substring(place, length);
        return null;
    }

    /// <summary>Whether it is made of runs along the keyboard, the alphabet or the digits: "qwerty123456", "asdfghjklöä1".</summary>
    private static bool IsWalk(string lower)
    {
        const int ShortestRun = 3;
        var covered = 0;
        for (var place = 0; place < lower.Length;)
        {
            var run = RunAt(lower, place);
            covered += run >= ShortestRun ? run : 0;
            place += Math.Max(run, 1);
        }

        return lower.Length - covered < EnoughOwnLetters;
    }

    private static int RunAt(string lower, int place)
    {
        var length = 0;
        while (place + length < lower.Length && IsOnRow(lower.AsSpan(place, length + 1)))
            length++;
        return length;
    }

    private static bool IsOnRow(ReadOnlySpan<char> run)
    {
        Span<char> backwards = stackalloc char[run.Length];
        run.CopyTo(backwards);
        backwards.Reverse();
        return Rows.AsSpan().Contains(run, StringComparison.Ordinal) || Rows.AsSpan().Contains(backwards, StringComparison.Ordinal);
    }

    /// <summary>"p@ssw0rd" is "password".</summary>
    private static string Undressed(string lower) => string.Concat(WithoutEnds(lower).Select(letter => letter switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => letter,
    }));

    /// <summary>Digits and signs before and after are padding, not letters in disguise.</summary>
    private static string WithoutEnds(string lower)
    {
        var first = lower.TakeWhile(letter => !char.IsLetter(letter)).Count();
        var last = lower.Reverse().TakeWhile(letter => !char.IsLetter(letter)).Count();
        return first + last < lower.Length ? lower[first..^last] : "";
    }

    private static IEnumerable<string> Read(string resource)
    {
        using var reader = new StreamReader(typeof(CommonPasswords).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not in the program."));
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
