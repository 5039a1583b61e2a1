using System.Globalization;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Reviewing;

/// <summary>
/// Every deed that a form can ask for, from every state of a report, as everyone who can be signed in: it leads where the
/// table says, with an entry in the log, or it is refused in words and nothing has changed. A third of them after every change;
/// all of them in .ci/seeds.
/// </summary>
public sealed class TransitionTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private readonly WebFixture _fixture = fixture.AsNew();
    private readonly List<string> _wrong = [];
    private EditActivityReportForm _form = new();
    private int _passed, _tried;

    [Fact]
    public async Task Every_deed_from_every_state_as_everyone_leads_where_the_table_says()
    {
        var people = await Person.All(_fixture);
        var activity = await _fixture.ActivityId("1.2");
        var report = new ReportInState(_fixture, people, activity);
        foreach (var state in TransitionTable.States)
        {
            await report.Advance(state);
            _form = await report.Form();
            foreach (var person in people)
                foreach (var deed in TransitionTable.EntryDeeds.Concat(TransitionTable.ReviewDeeds))
                    if (Seeds.AreMany || ++_passed % 3 == 0)
                        await Try(report, person, deed, state);
            // Another third of the next state's.
            _passed++;
        }

        Assert.True(_wrong.Count == 0, string.Join(Environment.NewLine, _wrong));
        Assert.Equal(6 * 7 * 9 / (Seeds.AreMany ? 1 : 3), _tried);
        Assert.Empty(_fixture.Errors.Messages);
    }

    private async Task Try(ReportInState report, Person person, string deed, string state)
    {
        _tried++;
        var before = await report.Facts();
        var expected = TransitionTable.Expected(
            deed, state, person.ReportsForPolice, person.ReportsForOthers, person.Staff.MayReview,
            person.Wrote && before.State is not null);
        var page = await Do(person, deed, report.Key, before);
        var after = await report.Facts();

        var cell = $"{deed} when {state} as {person.Who}";
        if ((int)page.Status != expected.Status)
            _wrong.Add($"{cell}: answered {(int)page.Status}, not {expected.Status}");
        if (!page.Text.Contains(expected.Message, StringComparison.Ordinal))
            _wrong.Add($"{cell}: did not say ”{expected.Message}” but: {page.MainText[..Math.Min(300, page.MainText.Length)]}");
        if (expected.IsRefused && after != before)
            _wrong.Add($"{cell}: was refused, and yet changed {before} to {after}");
        if (!expected.IsRefused)
        {
            if ((after.LastDeed, after.LastBy, after.LastEntry) != (expected.Logged, person.Staff.Name, before.LastEntry + 1))
                _wrong.Add($"{cell}: the log says {after.LastBy} {after.LastDeed} after {after.LastEntry - before.LastEntry} entries");
            var hasLedOn = after.State == (expected.State ?? before.State ?? Domain.Reports.ReportState.Draft);
            if (!hasLedOn || deed is "svara" or "kommentera" != (after.Version == before.Version))
                _wrong.Add($"{cell}: led to {after}");
            await report.PutBack(before);
        }
    }

    private async Task<Page> Do(Person person, string deed, string key, ReportFacts facts)
    {
        var id = facts.Id.ToString(CultureInfo.InvariantCulture);
        var version = ("version", facts.Version.ToString(CultureInfo.InvariantCulture));
        return deed switch
        {
            "spara" => await Post(person, "/inmatning", [.. Fields("Nytt."), ("Deed", "spara")]),
            "välja" => await Post(person, "/inmatning/konflikt", [.. Fields("Nytt."), ($"Reports[{key}].Choices[Text]", "mitt")]),
            "skicka-in" => await Post(person, "/inmatning", [.. Fields(_form[ReportPart.Text]), ("Deed", $"skicka/{key}")]),
            "ta-tillbaka" => await Post(person, "/inmatning", [("Tertial", "20211"), ("Deed", $"ta-tillbaka/{key}")]),
            "svara" =>
                await Post(person, "/inmatning", [("Tertial", "20211"), ($"Answers[{key}]", "Stora torget."), ("Deed", $"svara/{key}")]),
            "godkänna" => await Post(person, $"/granskning/{id}/godkann", [version, ("State", "2")]),
            "godkänna-fler" => await Post(person, "/granskning/godkann", [("markerade", $"{id}:{version.Item2}")]),
            "skicka-tillbaka" =>
                await Post(person, $"/granskning/{id}/skicka-tillbaka", [version, ("kommentar", "Vilket torg?"), ("galler", "text")]),
            _ => await Post(person, $"/granskning/{id}/kommentar", [version, ("kommentar", "Bra skrivet.")]),
        };

        IEnumerable<(string, string)> Fields(string? text)
        {
            var form = _form.On(_form.Version);
            form[ReportField.Text.Box] = text;
            return [("Tertial", "20211"), .. PostedFields.Of(key, form).Select(field => (field.Key, field.Value ?? ""))];
        }
    }

    private static Task<Page> Post(Person person, string address, IEnumerable<(string Name, string Value)> fields)
    {
        var values = new FormValues();
        values.Add("__RequestVerificationToken", person.Token);
        foreach (var (name, value) in fields)
            values.Add(name, value);
        return person.Visitor.Send(new HttpRequestMessage(HttpMethod.Post, address) { Content = values.AsContent() });
    }
}
