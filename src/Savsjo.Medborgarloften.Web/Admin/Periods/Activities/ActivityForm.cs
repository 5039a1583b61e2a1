using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Activities;

/// <summary>Formuläret for an activity, as it was typed.</summary>
public sealed class ActivityForm
{
    public string? Text { get; set; }

    public string? ShortName { get; set; }

    public string? Purpose { get; set; }

    public bool Police { get; set; }

    public bool Municipality { get; set; }

    /// <summary>Other parties by name, one a line.</summary>
    public string? Others { get; set; }

    /// <summary>A <see cref="Domain.Agreements.ReportedBy"/>'s name; empty where it follows from the parties.</summary>
    public string? ReportedBy { get; set; }

    /// <summary>The tertial that parties, reporter or short name change from.</summary>
    public string? From { get; set; }

    /// <summary>Why something is mended or changed, for the log.</summary>
    public string? Reason { get; set; }

    /// <summary>"ja" or "nej": whether the count goes on in the activity that replaces it. Nobody presets it.</summary>
    public string? CountGoesOn { get; set; }

    /// <summary>What each goal owes in a part of its time, where a change makes it meet one.</summary>
    [ValidateNever]
    public GoalParts Parts { get; set; } = [];

    /// <summary>The activity that it is merged into.</summary>
    public int? Into { get; set; }

    /// <summary>Whether begun reports may go.</summary>
    public bool TakesAway { get; set; }

    /// <summary>A tertial as one number, 20221.</summary>
    public string? First { get; set; }

    public string? Last { get; set; }

    public string? StartReason { get; set; }

    public string? EndReason { get; set; }

    /// <summary>Whether measures and goals go over to the activity that replaces another.</summary>
    public bool WithMeasures { get; set; }

    /// <summary>What its writer saw, from <see cref="SeenValues"/>; nothing for a new one.</summary>
    public string? Seen { get; set; }

    [ValidateNever]
    public IReadOnlyList<ResponsibleParty> Parties => PartiesOf(Police, Municipality, Others);

    // A tertial leads to the next one, and that to the next: validation would walk on for ever.
    [ValidateNever]
    public Tertial? FirstTertial => TertialOf(First);

    [ValidateNever]
    public Tertial? LastTertial => TertialOf(Last);

    /// <summary>The input of each of an activity's fields.</summary>
    public static string InputOf(ActivityField field) => field switch
    {
        ActivityField.Text => nameof(Text),
        ActivityField.ShortName => nameof(ShortName),
        ActivityField.Purpose => nameof(Purpose),
        ActivityField.Parties => nameof(Parties),
        ActivityField.FirstTertial => nameof(First),
        ActivityField.LastTertial => nameof(Last),
        ActivityField.StartReason => nameof(StartReason),
        ActivityField.ReportedBy => nameof(ReportedBy),
        ActivityField.From => nameof(From),
        ActivityField.Reason => nameof(Reason),
        ActivityField.CountGoesOn => nameof(CountGoesOn),
        ActivityField.Replacement => nameof(Into),
        _ => nameof(EndReason),
    };

    public static ActivityForm New(PromisePeriod period) => new()
    {
        First = Value(period.FirstTertial),
        Last = Value(period.LastTertial),
        WithMeasures = true,
    };

    public static ActivityForm Of(PromisePeriod period, Activity activity) => new()
    {
        Text = activity.Text,
        ShortName = activity.LatestTerms.ShortName,
        Purpose = activity.Purpose,
        Police = activity.Responsible.Any(party => party.Organisation == Organisation.Police),
        Municipality = activity.Responsible.Any(party => party.Organisation == Organisation.Municipality),
        ReportedBy = activity.ReportedBy?.ToString(),
        Others = string.Join('\n', activity.Responsible.Where(party => party.Organisation is null).Select(party => party.Name)),
        First = Value(activity.FirstTertial),
        Last = Value(activity.LastTertial),
        StartReason = activity.StartReason,
        EndReason = activity.EndReason,
        WithMeasures = true,
        Seen = SeenValues.Of(PeriodValues.Of(period, activity)),
    };

    /// <summary>What it says, or which of its fields says nothing that can be read.</summary>
    public (ActivityEntry? Entry, IReadOnlyList<RuleViolation> Violations) Read()
    {
        if (FirstTertial is not { } first)
            return (null, [new("Välj det första tertial som aktiviteten gäller.", ActivityField.FirstTertial)]);
        if (LastTertial is not { } last)
            return (null, [new("Välj det sista tertial som aktiviteten gäller.", ActivityField.LastTertial)]);
        if (UnreadReporter is { } unread)
            return (null, [unread]);
        return (new(Text, ShortName, Parties, first, last, StartReason, EndReason)
        {
            Purpose = Purpose,
            ReportedBy = Reporter,
        }, []);
    }

    /// <summary>Parties, reporter and short name alone.</summary>
    [ValidateNever]
    public ActivityTerms Terms => new ActivityEntry(Text, ShortName, Parties, default, default) { ReportedBy = Reporter }.Trimmed.Terms;

    [ValidateNever]
    public ReplacementChoices Choices => new(WithMeasures, GoesOn);

    /// <summary>Null where nobody has chosen.</summary>
    [ValidateNever]
    public bool? GoesOn => CountGoesOn switch { "ja" => true, "nej" => false, _ => null };

    /// <summary>A reporter that is none of those to choose among is not the same as none.</summary>
    internal RuleViolation? UnreadReporter => string.IsNullOrWhiteSpace(ReportedBy) || Reporter is not null ? null
        : new("Välj i listan vem som redovisar.", ActivityField.ReportedBy);

    private ReportedBy? Reporter => Enum.GetNames<ReportedBy>().Contains(ReportedBy) ? Enum.Parse<ReportedBy>(ReportedBy!) : null;

    public static IReadOnlyList<ResponsibleParty> PartiesOf(bool police, bool municipality, string? others)
    {
        var parties = new List<ResponsibleParty>();
        if (police)
            parties.Add(ResponsibleParty.Of(Organisation.Police));
        if (municipality)
            parties.Add(ResponsibleParty.Of(Organisation.Municipality));
        parties.AddRange(
            (others ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(ResponsibleParty.Named));
        return parties;
    }

    public static string Value(Tertial tertial) => tertial.Value.ToString(CultureInfo.InvariantCulture);

    public static Tertial? TertialOf(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Tertial.TryCreate(number / 10, number % 10, out var tertial) ? tertial : null;
}
