namespace Savsjo.Medborgarloften.Web.Staff.Help;

/// <summary>
/// En bild i hjälpen: taken by the browser tests of the page as it is, and kept under wwwroot/img/hjalp. CONTRIBUTING.md says how
/// they are made anew.
/// </summary>
/// <param name="Name">The file's, without ".png".</param>
/// <param name="Shows">What can be seen in it, for those who do not see it.</param>
public sealed record HelpPicture(string Name, string Shows, int Width, int Height)
{
    public string Address => $"~/img/hjalp/{Name}.png";

    public static HelpPicture Report { get; } = new("rapport",
        "En rapport på sidan Inmatning: läge, antal med förra tertialens siffror bredvid, text och knappen Skicka in.", 674, 812);

    public static HelpPicture Sending { get; } = new("skicka-in",
        "Sidan före inskickandet visar läge och text som de kommer att läsas, och frågar om något ser konstigt ut.", 720, 706);

    public static HelpPicture Review { get; } = new("granskning",
        "En rapport på sidan Granskning: det som är lovat, texten och siffrorna bredvid förra gångens, och knapparna Godkänn och "
        + "Skicka tillbaka.", 672, 1121);

    public static HelpPicture Publishing { get; } = new("publicering",
        "Rutan Publicera: knappar för att förhandsgranska, vad som händer och knappen Publicera uppföljningen.", 674, 579);

    public static HelpPicture Correction { get; } = new("rattelse",
        "Sidan Rättelser: kryssrutor för det som ska rättas, ett fält för skälet och knappen Öppna för rättelse.", 674, 1251);

    public static IReadOnlyList<HelpPicture> All { get; } = [Report, Sending, Review, Publishing, Correction];
}
