using System.Globalization;
using Savsjo.Medborgarloften.Domain.Rounds;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>Formuläret for the rounds' days, as it was typed.</summary>
public sealed class EditRoundsForm
{
    public List<RoundDaysForm> Rounds { get; init; } = [];
}

/// <summary>One round's days: what was typed, and what its writer saw. Text, so that a wrong day comes back as it was written.</summary>
public sealed class RoundDaysForm
{
    public int Id { get; init; }

    public string? OpensOn { get; init; }

    public string? Deadline { get; init; }

    public string? SeenOpensOn { get; init; }

    public string? SeenDeadline { get; init; }

    /// <summary>The input of each of a round's fields, within its row.</summary>
    public static string InputOf(RoundField field) => field == RoundField.OpensOn ? nameof(OpensOn) : nameof(Deadline);

    /// <summary>Whether its writer changed it; a row that was left alone is left alone.</summary>
    public bool IsTouched => OpensOn?.Trim() != SeenOpensOn || Deadline?.Trim() != SeenDeadline;

    /// <summary>"2021-05-15", as a date field sends it; null when it is no day.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
