using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods;

/// <summary>Formuläret for a period's name and days, as it was typed: a wrong day comes back as it was written.</summary>
public class PeriodForm
{
    public string? Title { get; set; }

    public string? FirstDay { get; set; }

    public string? LastDay { get; set; }

    /// <summary>What its writer saw, from <see cref="SeenValues"/>.</summary>
    public string? Seen { get; set; }

    /// <summary>Why, where it is in use.</summary>
    public string? Reason { get; set; }

    /// <summary>What each goal owes in a part of its time, by <see cref="PartOfGoal.Key"/>.</summary>
    // What it asks leads to the whole agreement: validation would walk on for ever.
    [ValidateNever]
    public GoalParts Parts { get; set; } = [];

    /// <summary>Whether begun reports may go.</summary>
    public bool TakesAway { get; set; }

    public static PeriodForm Of(PromisePeriod period) => new()
    {
        Title = period.Title,
        FirstDay = Text(period.FirstDay),
        LastDay = Text(period.LastDay),
        Seen = SeenValues.Of(PeriodValues.Of(period)),
    };

    /// <summary>The input of each of a period's fields.</summary>
    public static string InputOf(PeriodField field) => field switch
    {
        PeriodField.Title => nameof(Title),
        PeriodField.FirstDay => nameof(FirstDay),
        PeriodField.Reason => nameof(Reason),
        _ => nameof(LastDay),
    };

    /// <summary>"2022-01-01", as a date field sends it; null when it is no day.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    internal static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>Formuläret for a new period: from scratch, or as a copy.</summary>
public sealed class NewPeriodForm : PeriodForm
{
    /// <summary>The period to copy; null for none.</summary>
    public int? CopyFrom { get; set; }

    public bool Activities { get; set; }

    public bool Parties { get; set; }

    public bool Measures { get; set; }

    public bool Goals { get; set; }

    public CopyChoices Choices => new(Activities, Parties, Measures, Goals);

    /// <summary>As the form is first shown: the days after the latest period, as long as it was.</summary>
    public static NewPeriodForm After(PromisePeriod? latest) => new()
    {
        FirstDay = latest is null ? null : Text(latest.LastDay.AddDays(1)),
        LastDay = latest is null ? null : Text(Following(latest)),
        CopyFrom = latest?.Id,
        Activities = true,
        Parties = true,
        Measures = true,
        Goals = true,
    };

    private static DateOnly Following(PromisePeriod latest)
    {
        var months = (latest.LastDay.Year - latest.FirstDay.Year) * 12 + latest.LastDay.Month - latest.FirstDay.Month + 1;
        return latest.LastDay.AddDays(1).AddMonths(months).AddDays(-1);
    }
}
