using System.Net.Http.Headers;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Documents;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.EarlierYears;

/// <summary>An administrator chooses a document of earlier years.</summary>
internal static class ChosenDocument
{
    public const string Address = "/admin/tidigare";

    /// <summary>The follow-up of one tertial, as it was published: its heading and its table.</summary>
    public static byte[] OfTertial(string title, string head, params IEnumerable<string[]> rows) => WordFile.Of(
        WordFile.Paragraphs(title + "\nLöfte 1: Det ska vara tryggt på vägarna.")
            + WordFile.Table([["Aktivitet", head], .. rows]));

    public static Task<Page> Follow(this Visitor visitor, string link) => visitor.Get(visitor.Page.Link(link).GetAttribute("href")!);

    public static async Task<Page> Choose(
        this Visitor administrator, byte[] file, string name, params (string Name, string? Value)[] fields)
    {
        await administrator.Get(Address);
        var pressed = administrator.Page.Button("Läs in");
        var values = FormValues.Of(pressed.Form!, pressed);
        values.Set("File", null);
        foreach (var (field, value) in fields)
            values.Set(field, value);
        var content = values.AsMultipart();
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(part, "File", name);
        return await administrator.Send(new(HttpMethod.Post, Address) { Content = content });
    }
}
