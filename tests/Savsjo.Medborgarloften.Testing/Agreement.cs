using System.Net;

namespace Savsjo.Medborgarloften.Testing;

/// <summary>
/// Överenskommelse: a promise period as somebody tells it, which <see cref="EnteredBy"/> then enters as an administrator
/// would: form by form, over HTTP. Each call adds to what was named last.
/// </summary>
/// <example><code>
/// var period = await Agreement.Of("Medborgarlöften 2022–2023", "2022-01-01", "2023-12-31")
///     .Promising(1, "Det ska vara tryggt på vägarna.")
///     .Doing("Trafikkontroller", "Polisen ska genomföra trafikkontroller.", "Polisen")
///     .Counting("Trafikkontroller", "trafikkontroll", "trafikkontroller").AtLeast("1", "Week")
///     .EnteredBy(administrator);
/// await period.TakeIntoUse();
/// </code></example>
public sealed class Agreement
{
    private readonly (string Field, string? Value)[] _period;
    private readonly List<AgreedPromise> _promises = [];

    private Agreement(params (string, string?)[] period) => _period = period;

    /// <param name="firstDay">"2022-01-01".</param>
    public static Agreement Of(string title, string firstDay, string lastDay) =>
        new(("Title", title), ("FirstDay", firstDay), ("LastDay", lastDay), ("CopyFrom", ""));

    /// <summary>A promise; what follows belongs to it.</summary>
    /// <param name="heading">As follow-ups have it; the text itself where there is none.</param>
    public Agreement Promising(int number, string text, string heading = "")
    {
        _promises.Add(new(number, [("Number", $"{number}"), ("Text", text), ("FollowUpHeading", heading)], []));
        return this;
    }

    /// <summary>What follows belongs to no promise, but to the period as a whole.</summary>
    public Agreement Together()
    {
        _promises.Add(new(Number: 0, [], []));
        return this;
    }

    /// <summary>An activity; the measures that follow are its.</summary>
    /// <param name="parties">"Polisen", "Kommunen", others by name.</param>
    public Agreement Doing(string shortName, string text, params string[] parties)
    {
        _promises[^1].Activities.Add(new(shortName,
        [
            ("Text", text), ("ShortName", shortName),
            ("Police", parties.Contains("Polisen") ? "true" : null), ("Municipality", parties.Contains("Kommunen") ? "true" : null),
            ("Others", string.Join('\n', parties.Except(["Polisen", "Kommunen"]))),
        ], []));
        return this;
    }

    /// <summary>The activity begins mid-period.</summary>
    /// <param name="tertial">20222.</param>
    public Agreement From(int tertial, string because) => WithActivity(("First", $"{tertial}"), ("StartReason", because));

    /// <summary>The activity ends mid-period.</summary>
    public Agreement Until(int tertial, string because) => WithActivity(("Last", $"{tertial}"), ("EndReason", because));

    /// <summary>A measure, by the fields of its form.</summary>
    public Agreement Measuring(params (string Field, string? Value)[] fields)
    {
        _promises[^1].Activities[^1].Measures.Add([.. fields]);
        return this;
    }

    public Agreement Counting(string name, string singular, string plural, bool isNeuter = false) =>
        Measuring(("Name", name), ("Singular", singular), ("Plural", plural), ("Gender", isNeuter ? "Neuter" : "Common"));

    public Agreement AskingPercentage(string name) => Measuring(("Name", name), ("Kind", "Percentage"));

    public Agreement AskingYesOrNo(string name) => Measuring(("Name", name), ("Kind", "YesNo"));

    /// <summary>One measure for each offence in the list.</summary>
    public Agreement CountingSuspicions(string subgroup) => Measuring(("Offence", "alla"), ("SubgroupLabel", subgroup));

    /// <summary>"21 år och yngre".</summary>
    public Agreement OfWhich(string subgroup) => WithMeasure(("SubgroupLabel", subgroup));

    /// <summary>Several subgroups are parts of the count beside each other.</summary>
    public Agreement ExcludingEachOther() => WithMeasure(("SubgroupsExcludeEachOther", "ja"));

    /// <summary>The share is of this one of several subgroups.</summary>
    public Agreement OfSubgroup(string label) => WithMeasure(("SharedSubgroup", label));

    /// <summary>Syfte, of the activity.</summary>
    public Agreement For(string purpose) => WithActivity(("Purpose", purpose));

    /// <summary>The latest value counts, not the sum.</summary>
    public Agreement ByItsLatestValue() => WithMeasure(("Accumulation", "Latest"));

    /// <param name="number">As it is typed.</param>
    /// <param name="span">A <c>GoalSpan</c>'s name: "Week", "Year".</param>
    public Agreement AtLeast(string number, string span) => WithGoal("AtLeast", number, span);

    public Agreement AtMost(string number, string span) => WithGoal("AtMost", number, span);

    public Agreement AsManyAs(string number, string span) => WithGoal("AsManyAs", number, span);

    /// <summary>Minska, to a number or however little.</summary>
    public Agreement Falling(string from, string span, string to = "") => WithGoal("Below", to, span).WithMeasure(("Baseline", from));

    /// <summary>Öka, to a number or however little.</summary>
    public Agreement Rising(string from, string span, string to = "") => WithGoal("Above", to, span).WithMeasure(("Baseline", from));

    /// <summary>The answer shall be yes.</summary>
    public Agreement ShallBeYes(string span) => WithGoal("ja", "", span);

    /// <summary>"varav minst 20 procent".</summary>
    public Agreement WithShare(string percent) => WithMeasure(("SubgroupShare", percent));

    /// <summary>Enters everything as a draft. Fails with what the page says when a form is refused.</summary>
    public async Task<EnteredAgreement> EnteredBy(Visitor administrator)
    {
        await administrator.Get("/admin/loftesperioder/ny");
        await Sent(administrator, "Skapa utkastet", _period);
        var period = administrator.Page.Address;
        foreach (var promise in _promises)
            await promise.Enter(administrator, period);
        await administrator.Get(period);
        return new(administrator, period);
    }

    internal static async Task Sent(Visitor visitor, string button, IEnumerable<(string, string?)> fields) =>
        (await visitor.Submit(button, [.. fields])).ShouldHaveStatus(HttpStatusCode.OK);

    private Agreement WithGoal(string comparison, string number, string span) =>
        WithMeasure(("Comparison", comparison), ("Number", number), ("Span", span));

    private Agreement WithMeasure(params (string, string?)[] fields)
    {
        _promises[^1].Activities[^1].Measures[^1].AddRange(fields);
        return this;
    }

    private Agreement WithActivity(params (string, string?)[] fields)
    {
        _promises[^1].Activities[^1].Fields.AddRange(fields);
        return this;
    }

    /// <param name="Number">0 for the period as a whole.</param>
    private sealed record AgreedPromise(int Number, (string, string?)[] Fields, List<AgreedActivity> Activities)
    {
        public async Task Enter(Visitor visitor, string period)
        {
            if (Number > 0)
            {
                await visitor.Get($"{period}/loften/nytt");
                await Sent(visitor, "Spara löftet", Fields);
            }

            await visitor.Get(period);
            var address = visitor.Page.Link($"Lägg till en aktivitet för {(Number > 0 ? $"löfte {Number}" : "hela perioden")}")
                .GetAttribute("href")!;
            foreach (var activity in Activities)
                await activity.Enter(visitor, address);
        }
    }

    private sealed record AgreedActivity(string Name, List<(string, string?)> Fields, List<List<(string, string?)>> Measures)
    {
        public async Task Enter(Visitor visitor, string address)
        {
            await visitor.Get(address);
            await Sent(visitor, "Spara aktiviteten", Fields);
            var own = visitor.Page.Link(Name).GetAttribute("href");
            foreach (var measure in Measures)
            {
                await visitor.Get($"{own}/matt/nytt");
                await Sent(visitor, "Lägg till måttet", measure);
            }
        }
    }
}

/// <summary>En inmatad överenskommelse: a draft until it is taken into use.</summary>
/// <param name="Address">Its page, "/admin/loftesperioder/2".</param>
public sealed record EnteredAgreement(Visitor Administrator, string Address)
{
    public int Id => int.Parse(Address.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);

    public async Task TakeIntoUse()
    {
        await Administrator.Get($"{Address}/ta-i-bruk");
        await Agreement.Sent(Administrator, "Ta perioden i bruk", []);
    }
}
