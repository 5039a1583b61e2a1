using Savsjo.Medborgarloften.Web.Documents;
using Savsjo.Medborgarloften.Web.Turns;

namespace Savsjo.Medborgarloften.Web.Tests.Documents;

/// <summary>A file, read as the site reads it; or why it is not.</summary>
internal static class ReadFile
{
    public static async Task<ReadDocument> Of(byte[] file)
    {
        using var lines = new HeavyWorkLines();
        return await new ReadDocuments(lines).Read(new MemoryStream(file), TestContext.Current.CancellationToken);
    }

    public static async Task<string> Refusal(byte[] file) =>
        (await Assert.ThrowsAsync<UnreadableDocumentException>(() => Of(file))).Message;
}
