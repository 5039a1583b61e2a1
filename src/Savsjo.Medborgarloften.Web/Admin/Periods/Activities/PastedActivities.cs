using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Entries;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Admin.Periods.Shared;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Activities;

/// <summary>Inklistrade aktiviteter: one a line, all for the whole period (or what is left of it).</summary>
public sealed class PastedActivities
{
    /// <summary>Far more than any agreement holds.</summary>
    public const int Most = 300;

    public string? Lines { get; set; }

    public bool Police { get; set; }

    public bool Municipality { get; set; }

    public string? Others { get; set; }

    /// <summary>Why they begin later than the period; asked for where it has begun.</summary>
    public string? StartReason { get; set; }

    /// <summary>The input of each of an activity's fields: a line has one for all of its own.</summary>
    public static string InputOf(ActivityField field) => field switch
    {
        ActivityField.Parties => ActivityForm.InputOf(field),
        ActivityField.StartReason => nameof(StartReason),
        _ => nameof(Lines),
    };

    /// <summary>What was pasted, line by line; empty lines and the list's own marks left out.</summary>
    public IReadOnlyList<string> Texts =>
        [.. (Lines ?? "").Split('\n').Select(PastedLine.Clean).Where(line => line.Length > 0)];

    /// <summary>The activities, or why they cannot be read.</summary>
    /// <param name="first">The first tertial that a new activity can have.</param>
    public (IReadOnlyList<ActivityEntry> Entries, IReadOnlyList<RuleViolation> Violations) Read(PromisePeriod period, Tertial first)
    {
        var texts = Texts;
        if (texts.Count == 0)
            return ([], [new("Klistra in minst en aktivitet, en på varje rad.", new FormInput(nameof(Lines)))]);
        if (texts.Count > Most)
            return (
                [], [new(
                    $"Klistra in högst {Most} aktiviteter åt gången. Det här är {SwedishText.Number(texts.Count)}.",
                    new FormInput(nameof(Lines)))]);
        var tooLong = texts.Select((text, place) => (text, place)).Where(one => one.text.Length > Activity.MaxTextLength).ToList();
        if (tooLong.Count > 0)
            return (
                [], [.. tooLong.Take(5)
                    .Select(
                        one => new RuleViolation(
                            $"Rad {one.place + 1} är längre än {SwedishText.Number(Activity.MaxTextLength)} tecken.",
                            new FormInput(nameof(Lines))))]);
        return (
            [.. texts.Select(
                text => new ActivityEntry(text, ShortName: null, PartiesOf(text), first, period.LastTertial, StartReason))], []);
    }

    /// <summary>Those that are ticked; if none is, those that the line begins with: "Polisen och kommunen ska …".</summary>
    private IReadOnlyList<ResponsibleParty> PartiesOf(string text)
    {
        var chosen = ActivityForm.PartiesOf(Police, Municipality, Others);
        return chosen.Count > 0 ? chosen : WrittenParties.Beginning(text);
    }
}
