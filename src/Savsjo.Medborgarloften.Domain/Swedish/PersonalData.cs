using System.Text.RegularExpressions;

namespace Savsjo.Medborgarloften.Domain.Swedish;

/// <summary>
/// Personuppgifter i text: finds Swedish personal identity numbers (10 or 12 digits with a valid check digit,
/// samordningsnummer too), e-mail addresses and telephone numbers in a text that is about to become public.
/// </summary>
public static partial class PersonalData
{
    /// <summary>What was found, in the order it stands, except what is allowed.</summary>
    /// <param name="text">The text; null holds nothing.</param>
    /// <param name="allowedContacts">Published addresses and numbers of the municipality, however they are spaced or cased.</param>
    public static IReadOnlyList<FoundPersonalData> FindIn(string? text, IReadOnlyCollection<string> allowedContacts)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        var rest = allowedContacts.Aggregate(text, AllowedContact.Blank);
        var found = new List<(Match Match, PersonalDataKind Kind)>();
        Add(IdentityNumber().Matches(rest).Where(IsIdentityNumber), PersonalDataKind.IdentityNumber);
        Add(EmailAddress().Matches(rest), PersonalDataKind.EmailAddress);
        Add(TelephoneNumber().Matches(rest).Where(match => !ClockInterval().IsMatch(match.Value)), PersonalDataKind.TelephoneNumber);
        return [.. found.OrderBy(one => one.Match.Index).Select(one => new FoundPersonalData(one.Kind, one.Match.Value))];

        // The digits of one kind are not reported once more as another.
        void Add(IEnumerable<Match> matches, PersonalDataKind kind) =>
            found.AddRange([.. matches.Where(match => !found.Any(other => Overlap(match, other.Match))).Select(match => (match, kind))]);
    }

    private static bool Overlap(Match one, Match other) => one.Index < other.Index + other.Length && other.Index < one.Index + one.Length;

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
        var sum = ten
            .Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 2 : 1))
            .Sum(product => product > 9 ? product - 9 : product);
        return sum % 10 == 0;
    }

    /// <summary>Ten or twelve digits; the date may be written with hyphens when the last four follow one too.</summary>
    [GeneratedRegex(
        @"(?<![0-9])(?:18|19|20)?[0-9]{2}"
        + @"(?:[01][0-9][0-36-9][0-9]\s?[-‐‑–—−+]?\s?|[-‐‑–−][01][0-9][-‐‑–−][0-36-9][0-9]\s?[-‐‑–−+]\s?)"
        + @"[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex IdentityNumber();

    [GeneratedRegex(@"[\p{L}\p{N}._%+\-]+\s?@\s?[\p{L}\p{N}\-]+(?:\.[\p{L}\p{N}\-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex EmailAddress();

    /// <summary>
    /// A Swedish number (an area code, 08 or three or four digits, then groups of two or three, or all digits together, or with
    /// full stops), or one with a country code. Not after a digit and a mark: that is a date, a decimal or a case number.
    /// </summary>
    [GeneratedRegex(
        @"(?<![0-9])(?<![0-9][-‐‑–−.,/:])(?:" +
        @"\(?0(?:8\)?[\s\-‐‑–−]{0,3}|[1-9][0-9]{1,2}\)?[\s\-‐‑–−/]{0,3})[0-9]{2,3}(?:[\s\-‐‑–−]?[0-9]{2,3}){1,3}" +
        @"|0[1-9][0-9]{1,2}(?:\.[0-9]{2,3}){3,4}" +
        @"|(?:\+|00)[1-9][0-9]{0,2}[\s\-‐‑–−/]{0,3}(?:\(0\)[\s\-‐‑–−]{0,3})?[0-9]{1,3}(?:[\s\-‐‑–−/]{0,3}[0-9]{2,3}){2,4}" +
        @")(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex TelephoneNumber();

    /// <summary>"0800-1600".</summary>
    [GeneratedRegex(@"^(?:[01][0-9]|2[0-4])[0-5][0-9]\s?[-–]\s?(?:[01][0-9]|2[0-4])[0-5][0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex ClockInterval();
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

/// <summary>Slagets ord: the wording of <see cref="PersonalDataKind"/>.</summary>
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
