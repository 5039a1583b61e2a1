using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.ActivityReports;

/// <summary>
/// Personuppgifter i text: finds Swedish personal identity numbers (10 or 12 digits with a valid check digit,
/// samordningsnummer too), e-mail addresses and telephone numbers in a text that is about to become public.
/// </summary>
public static partial class PersonalData
{
    /// <summary>What was found, in the order it stands, except what is allowed.</summary>
    /// <param name="text">The text; null holds nothing.</param>
    /// <param name="allowedContacts">Published addresses and numbers of the municipality; compared without spaces and case.</param>
    public static IReadOnlyList<FoundPersonalData> FindIn(string? text, IReadOnlyCollection<string> allowedContacts)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        var identityNumbers = IdentityNumber().Matches(text).Where(IsIdentityNumber).ToList();
        var found = identityNumbers.Select(match => (match, PersonalDataKind.IdentityNumber))
            .Concat(EmailAddress().Matches(text).Select(match => (match, PersonalDataKind.EmailAddress)))
            .Concat(TelephoneNumber().Matches(text)
                .Where(match => IsTelephoneNumber(match) && !identityNumbers.Any(other => Overlap(match, other)))
                .Select(match => (match, PersonalDataKind.TelephoneNumber)));
        return [.. found
            .Where(one => !allowedContacts.Any(allowed => Bare(allowed) == Bare(one.match.Value)))
            .OrderBy(one => one.match.Index)
            .Select(one => new FoundPersonalData(one.Item2, one.match.Value))];
    }

    private static bool Overlap(Match one, Match other) => one.Index < other.Index + other.Length && other.Index < one.Index + one.Length;

    private static string Bare(string contact) =>
        string.Concat(contact.Where(character => !char.IsWhiteSpace(character) && character is not ('-' or '–'))).ToUpperInvariant();

    /// <summary>Month 1–12, day 1–31, or day 61–91 for a samordningsnummer; the last digit by the Luhn algorithm over ten.</summary>
    private static bool IsIdentityNumber(Match match)
    {
        var digits = string.Concat(match.Value.Where(char.IsAsciiDigit));
        var ten = digits[^10..];
        var month = int.Parse(ten[2..4], SwedishText.Culture);
        var day = int.Parse(ten[4..6], SwedishText.Culture) % 60;
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 && HasValidCheckDigit(ten);
    }

    private static bool HasValidCheckDigit(string ten)
    {
        var sum = ten.Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 2 : 1)).Sum(product => product > 9 ? product - 9 : product);
        return sum % 10 == 0;
    }

    private static bool IsTelephoneNumber(Match match) => match.Value.Count(char.IsAsciiDigit) is >= 8 and <= 15;

    [GeneratedRegex(@"(?<!\d)(?:18|19|20)?\d{2}[01]\d(?:[0-3]|[6-9])\d\s?[-–+]?\s?\d{4}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex IdentityNumber();

    [GeneratedRegex(@"[\p{L}\p{N}._%+\-]+\s?@\s?[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex EmailAddress();

    [GeneratedRegex(@"(?<![\d.,/])(?:\+\d{2}|00\d{2}|0)[\s\-–/()]*\d(?:[\s\-–/()]*\d){5,12}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex TelephoneNumber();
}

/// <summary>Fynd: a piece of a text that names or reaches a person.</summary>
public sealed record FoundPersonalData(PersonalDataKind Kind, string Match);

/// <summary>Slag av personuppgift.</summary>
public enum PersonalDataKind
{
    IdentityNumber = 1,
    EmailAddress = 2,
    TelephoneNumber = 3,
}

/// <summary>The Swedish wording of <see cref="PersonalDataKind"/>.</summary>
public static class PersonalDataKindWording
{
    extension(PersonalDataKind kind)
    {
        /// <summary>"personnumret", "e-postadressen", "telefonnumret".</summary>
        public string Name => kind switch
        {
            PersonalDataKind.IdentityNumber => "personnumret",
            PersonalDataKind.EmailAddress => "e-postadressen",
            _ => "telefonnumret",
        };
    }
}
