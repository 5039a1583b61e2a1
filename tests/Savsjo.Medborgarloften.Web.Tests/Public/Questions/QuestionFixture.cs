using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Savsjo.Medborgarloften.Data.Questions;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Web.Public.Questions;

namespace Savsjo.Medborgarloften.Web.Tests.Public.Questions;

/// <summary>The application of a municipality that takes questions, and somebody who asks.</summary>
public sealed class QuestionFixture : WebFixture
{
    /// <summary>Where the questions go.</summary>
    public const string Registry = "registrator@savsjo.se";

    public const string OfPromise = "/fraga?period=2020-2021&lofte=1";

    /// <summary>Opens the form, writes for a while, and sends it.</summary>
    public async Task<Page> Ask(string? email, string? text, string address = OfPromise, params (string Name, string? Value)[] more)
    {
        var visitor = Visitor();
        (await visitor.Get(address)).Button("Skicka");
        Clock.Advance(TimeSpan.FromSeconds(20));
        return await visitor.Submit("Skicka", [("Text", text), ("Email", email), .. more]);
    }

    /// <summary>The letters to one address, oldest first.</summary>
    public async Task<IReadOnlyList<MimeMessage>> LettersTo(string email) =>
        [.. (await DeliveredMail()).Where(mail => mail.To.Mailboxes.Single().Address == email)];

    /// <summary>The path and query of the link in the latest letter to an address.</summary>
    public async Task<string> LinkTo(string email)
    {
        var text = (await LettersTo(email))[^1].TextBody!;
        return new Uri(text.Split('\n').Select(line => line.Trim())
            .Single(line => line.Contains("/fraga/bekrafta?kod=", StringComparison.Ordinal))).PathAndQuery;
    }

    public Task<List<Question>> Kept() => InDatabase(db => db.Questions.AsNoTracking().ToListAsync());

    public Task<bool> Clean() => Use<AskedQuestion, bool>(async questions =>
    {
        await questions.RemoveOld(CancellationToken.None);
        return true;
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Municipality:QuestionsEmail", Registry);
    }
}
