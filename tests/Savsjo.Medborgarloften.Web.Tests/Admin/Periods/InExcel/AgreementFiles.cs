using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Savsjo.Medborgarloften.Testing;
using Savsjo.Medborgarloften.Testing.Documents;

namespace Savsjo.Medborgarloften.Web.Tests.Admin.Periods.InExcel;

/// <summary>The administrator with a file of an agreement.</summary>
internal static class AgreementFiles
{
    /// <summary>Chooses a file on the page of a period.</summary>
    public static async Task<Page> Upload(Visitor visitor, string period, byte[] file, string name = "loften.xlsx")
    {
        var address = $"{period}/tabell/fran-fil";
        (await visitor.Get(address)).ShouldHaveStatus(HttpStatusCode.OK);
        var pressed = visitor.Page.Button("Läs filen");
        var content = FormValues.Of(pressed.Form!, pressed).AsMultipart();
        var part = new ByteArrayContent(file);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        content.Add(part, "File", name);
        return await visitor.Send(new(HttpMethod.Post, address) { Content = content });
    }

    public static Task<Page> UploadText(Visitor visitor, string period, params IEnumerable<string> lines) =>
        Upload(visitor, period, Encoding.UTF8.GetBytes(string.Join("\r\n", lines)), "loften.csv");

    public static async Task<FilledBook> Fetched(Visitor visitor, string period)
    {
        var answer = await visitor.Client.GetAsync(new Uri($"{period}/tabell/overenskommelsen.xlsx", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return new(await answer.Content.ReadAsByteArrayAsync());
    }
}
