using System.Net.Http.Headers;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Entry;

/// <summary>Somebody chooses a document on the page where one is read.</summary>
internal static class Uploading
{
    private const string Address = "/inmatning/fran-dokument";

    public static async Task<Page> Upload(EntryDesk desk, byte[] file, string name = "uppföljning.docx")
    {
        await desk.Visitor.Get(Address);
        var pressed = desk.Page.Button("Läs dokumentet");
        var content = FormValues.Of(pressed.Form!, pressed).AsMultipart();
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(part, "File", name);
        return await desk.Visitor.Send(new(HttpMethod.Post, Address) { Content = content });
    }
}
