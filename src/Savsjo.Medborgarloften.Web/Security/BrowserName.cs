namespace Savsjo.Medborgarloften.Web.Security;

/// <summary>"Firefox på Windows": what a browser says that it is, for its owner to know it by. Nothing rests on it.</summary>
public static class BrowserName
{
    // In this order: each says that it is those after it, too.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
    [
        ("iPhone", "Iphone"), ("iPad", "Ipad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "Chromebook"),
        ("Linux", "Linux"),
    ];

    public static string Of(string? userAgent) => (Named(Browsers, userAgent), Named(Systems, userAgent)) switch
    {
        (null, null) => "Okänd enhet",
        (null, { } system) => $"Webbläsare på {system}",
        ({ } browser, null) => browser,
        var (browser, system) => $"{browser} på {system}",
    };

    private static string? Named((string Mark, string Name)[] known, string? userAgent) =>
        known.FirstOrDefault(one => userAgent?.Contains(one.Mark, StringComparison.Ordinal) == true).Name;
}
