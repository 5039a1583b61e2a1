using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Parties;
using Savsjo.Medborgarloften.Testing;
using Activity = Savsjo.Medborgarloften.Domain.Agreements.Activity;

namespace Savsjo.Medborgarloften.Reliability;

/// <summary>How long a save takes while twenty edit, each a report of their own, about one save a second each.</summary>
internal static class EditorCrowd
{
    private const int Editors = 20;
    private const int WarmUp = 3;

    public static async Task<bool> Run(int count)
    {
        using var site = new Site();
        using (await site.Start())
        {
        }

        var activities = await OneForEach(site);
        using var program = await site.Start();
        var each = Math.Max(1, count / Editors);
        var times = (await Task.WhenAll(activities.Select(activity => Task.Run(() => Edit(site, activity, each)))))
            .SelectMany(own => own).Order().ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"editors: {times.Count} saves by {Editors}: p50 {times[times.Count / 2]:0.0} ms, p90 {times[times.Count * 9 / 10]:0.0} ms, "
            + $"p99 {times[times.Count * 99 / 100]:0.0} ms"));
        return true;
    }

    private static async Task<List<double>> Edit(Site site, int activity, int count)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address };
        var visitor = new Visitor(client);
        await visitor.Get("/konto/logga-in");
        await visitor.Submit("Logga in", ("Email", "polis@savsjo.example"), ("Password", WebFixture.Password));
        var times = new List<double>();
        for (var number = -WarmUp; number < count; number++)
        {
            var page = await visitor.Get("/inmatning");
            var button = page.Button("Spara");
            var values = FormValues.Of(button.Form!, button);
            values.Set($"Reports[{activity}].Text", $"Sparning {number} av {activity}.");
            using var content = values.AsContent();
            await Task.Delay(Random.Shared.Next(500, 1500));
            var began = Stopwatch.GetTimestamp();
            using var answer = await client.PostAsync(new Uri("/inmatning", UriKind.Relative), content);
            if (number >= 0)
                times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if ((int)answer.StatusCode is not (302 or 303))
                throw new InvalidOperationException($"{activity}: {answer.StatusCode}");
        }

        return times;
    }

    private static async Task<List<int>> OneForEach(Site site)
    {
        await using var db = site.Open();
        var promise = await db.Promises.Include(one => one.Activities).OrderByDescending(one => one.Number).FirstAsync();
        List<Activity> added = [.. Enumerable.Range(50, Editors).Select(number =>
            new Activity(number, "Polisen ska vara med.", new Tertial(2020, 1), new Tertial(2021, 3)) { ShortName = $"Mätning {number}" }
                .ByParties(ResponsibleParty.Of(Organisation.Police)))];
        promise.With(added);
        await db.SaveChangesAsync();
        return [.. added.Select(activity => activity.Id)];
    }
}
