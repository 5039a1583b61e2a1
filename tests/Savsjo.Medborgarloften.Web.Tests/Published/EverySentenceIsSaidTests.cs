using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Published;

namespace Savsjo.Medborgarloften.Web.Tests.Published;

/// <summary>
/// The page says all that the reading says of each stored follow-up; what it says beside that is found by the golden
/// files.
/// </summary>
public sealed class EverySentenceIsSaidTests(PublishedArchives archives) : IClassFixture<PublishedArchives>
{
    public static IEnumerable<object[]> Contents => StoredContent.All.Select(content => new object[] { content.Archive, content.Name });

    [Theory]
    [MemberData(nameof(Contents))]
    public async Task The_page_says_every_sentence_of_the_reading(string archive, string name)
    {
        var content = FollowUpReportContentJson.Read(new StoredContent(archive, name).Json);
        var address = $"/uppfoljning/{content.Tertial.Year}/tertial-{content.Tertial.Number}/version-{content.Version}";
        var page = Page.Folded(ReadAloud.MainPartOf(await (await archives.Visitor(archive)).Get(address)));

        Assert.All(SaidByReading.OnPage(FollowUpReading.Of(content)), said =>
            Assert.Contains(Page.Folded(said), page, StringComparison.Ordinal));
    }
}
