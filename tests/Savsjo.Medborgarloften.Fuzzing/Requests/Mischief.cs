using System.Net.Http.Headers;
using System.Text;

namespace Savsjo.Medborgarloften.Fuzzing.Requests;

/// <summary>What is done to a request that a browser would send: ids, names, values, encodings and methods of any kind.</summary>
public sealed class Mischief(Random random)
{
    private const string Part = "--x\r\nContent-Disposition: form-data; ";

    private static readonly string[] Queries = ["%00=1", "a=%ff", "=", "&&", "%zz", "kod=" + new string('a', 64)];

    private static readonly string[] Segments =
    [
        "%20", "%20%20", "%00", "a%00b", "%0A", "%0D%0A", "0", "-1", "1", "99999999999999999999", "2147483648", "-2147483649", "1e9",
        "%2e%2e", "%2F", "%5C", "%25", "%c3%28", "%ff%fe", "%F0%9F%A6%89", "tertial-0", "tertial-4", "0000", "9999", "10000", "version-0",
        "null", "undefined", "''", "%7B%7D", "*", "a;b=c", "(", "A%CC%8A", "%E2%80%AE",
    ];

    private static readonly string[] Names =
    [
        "Status", "status", "id", "Id", "ID", "year", "Year", "Tertial", "tertial", "number", "Version", "version", "action", "controller",
        "area", "page", "handler", "vidare", "kod", "form", "", " ", "[0]", "a[0].b", "Form.Id", "__proto__", "\0", "ö", "files",
        "Measures[0].Value", "Measures[-1].Value", "Measures[999999].Value", "Role", "Organisation", "Duty", "Kind", "Choice", "galler",
    ];

    private static readonly string[] Values =
    [
        "", " ", "\0", "x", "0", "-1", "1", "true", "null", "NaN", "1e400", "99999999999999999999", "2021-02-30", "9999-12-31",
        "0001-01-01", "00000000-0000-0000-0000-000000000000", "\uD83E\uDD89", "\uFFFF", "\u202E", "<b>", "{{7*7}}", "'\"--", "../../etc",
        "Å", "A\u030A", "\r\nX: y",         "1,5", "1 000", "٣", "½", "-0", "0x10", "[]", "{}",
    ];

    private static readonly string[] Types =
    [
        "application/x-www-form-urlencoded; charset=utf-7", "application/x-www-form-urlencoded; charset=utf-16",
        "application/x-www-form-urlencoded; charset=nothing", "application/x-www-form-urlencoded; charset=\"\"", "multipart/form-data",
        "multipart/form-data; boundary=", "multipart/form-data; boundary=x", "multipart/form-data; boundary=\"x\"; charset=utf-7",
        "multipart/mixed; boundary=x", "application/json", "application/json; charset=utf-7", "text/plain", "text/xml", "image/svg+xml",
        "application/octet-stream", "application/x-www-form-urlencoded; charset=iso-8859-1", "application/x-www-form-urlencoded;;",
    ];

    private static readonly string[] Headers =
        ["Accept", "Accept-Language", "If-None-Match", "If-Modified-Since", "Range", "Origin", "Sec-Fetch-Site", "X-Forwarded-For"];

    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "FOO"];

    /// <summary>Forms that would end what the run needs; their own address is never asked rightly.</summary>
    private static readonly string[] Final =
        ["logga-ut", "/losenord", "inaktivera", "ta-bort", "avsluta", "/app", "reservkoder", "/roll", "sessioner", "bevis"];

    public HttpRequestMessage Of(Form form)
    {
        var address = form.Address;
        var fields = form.Fields.ToList();
        var method = form.Method;
        var isFinal = method == "POST" && Final.Any(word => address.Contains(word, StringComparison.OrdinalIgnoreCase));
        if (isFinal)
            fields.RemoveAll(field => field.Key == Form.Token);
        if (isFinal || Chance(0.35))
            address = WithSegment(address);
        if (Chance(0.3))
            address = WithQuery(address);
        for (var times = random.Next(0, 4); times > 0; times--)
            Change(fields);
        if (Chance(0.08))
            method = Pick(Methods);
        var request = new HttpRequestMessage(new(method), address);
        if (method is "GET" or "HEAD" or "TRACE")
            request.RequestUri = new(WithFields(address, fields), UriKind.Relative);
        else
            request.Content = Body(fields);
        if (Chance(0.1))
            request.Headers.TryAddWithoutValidation(
                Pick(Headers), Pick(Values).ReplaceLineEndings("").Replace("\0", "", StringComparison.Ordinal));
        return request;
    }

    private void Change(List<KeyValuePair<string, string>> fields)
    {
        var at = fields.Count == 0 ? -1 : random.Next(fields.Count);
        switch (random.Next(5))
        {
            case 0 when at >= 0:
                fields[at] = new(fields[at].Key, Value());
                break;
            case 1 when at >= 0:
                fields.RemoveAt(at);
                break;
            case 2 when at >= 0:
                fields.Add(new(fields[at].Key, Value()));
                break;
            case 3 when at >= 0:
                fields[at] = new(fields[at].Key + Pick(["[0]", ".x", "[", "]", " "]), fields[at].Value);
                break;
            default:
                fields.Add(new(Pick(Names), Value()));
                break;
        }
    }

    private HttpContent Body(List<KeyValuePair<string, string>> fields)
    {
        if (Chance(0.8))
            return new FormUrlEncodedContent(fields);
        var text = random.Next(4) switch
        {
            0 => string.Join('&', fields.Select(field => $"{field.Key}={field.Value}")),
            1 => string.Concat(fields.Select(field => $"{Part}name=\"{field.Key}\"\r\n\r\n{field.Value}\r\n")),
            2 => string.Concat(fields.Select(field => $"{Part}name=\"{field.Key}\"; filename=\"{Pick(Values)}\"\r\n\r\n\0\r\n"))
                + "--x--\r\n",
            _ => new string('a', random.Next(0, 3000)) + "=%zz&%00=%",
        };
        var body = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
        body.Headers.TryAddWithoutValidation("Content-Type", Pick(Types));
        if (Chance(0.1))
            body.Headers.ContentEncoding.Add(Pick(["gzip", "br", "x"]));
        if (Chance(0.05))
            body.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data");
        return body;
    }

    private string WithSegment(string address)
    {
        var parts = address.Split('?')[0].Split('/');
        var at = parts.Length > 2 ? random.Next(1, parts.Length) : 1;
        var changed = Chance(0.1) ? new string('å', random.Next(1, 600)) : Pick(Segments);
        if (Chance(0.1))
            return $"{address.Split('?')[0]}/{changed}";
        parts[at] = changed;
        return string.Join('/', parts);
    }

    private string WithQuery(string address) =>
        address + (address.Contains('?', StringComparison.Ordinal) ? '&' : '?')
            + (Chance(0.2) ? Pick(Queries) : $"{Escaped(Pick(Names))}={Escaped(Value())}");

    private static string WithFields(string address, List<KeyValuePair<string, string>> fields) => fields.Count == 0 ? address
        : address + (address.Contains('?', StringComparison.Ordinal) ? '&' : '?')
            + string.Join('&', fields.Select(field => $"{Escaped(field.Key)}={Escaped(field.Value)}"));

    private static string Escaped(string text) => Uri.EscapeDataString(text.Length > 1500 ? text[..1500] : text);

    private string Value() => Chance(0.05) ? new string('x', random.Next(100, 6000)) : Pick(Values);

    private bool Chance(double share) => random.NextDouble() < share;

    private string Pick(string[] choices) => choices[random.Next(choices.Length)];
}
