using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Pdf;

namespace Savsjo.Medborgarloften.Web.Municipality;

/// <summary>
/// Kommunens uppgifter som de gäller nu: one version of them, whole. A request sees one of these from its beginning to
/// its end.
/// </summary>
public sealed class MunicipalityInForce
{
    /// <param name="version">0 for the installation's own.</param>
    public MunicipalityInForce(Installation installation, int version, MunicipalitySettings settings, LogotypeFile? logotype)
    {
        Version = version;
        Settings = settings;
        Logotype = logotype;
        Options = installation.With(settings);
        Theme = AccentTheme.Of(SrgbColour.Parse(settings.AccentColour));
        Sender = new(settings.Name, settings.AccentColour, logotype?.Bytes, logotype is null ? null : settings.LogotypeAltText);
    }

    public int Version { get; }

    public MunicipalitySettings Settings { get; }

    public MunicipalityOptions Options { get; }

    public LogotypeFile? Logotype { get; }

    /// <summary>The web pages' colours.</summary>
    public AccentTheme Theme { get; }

    /// <summary>How the municipality looks in a PDF that is drawn from now on.</summary>
    public PdfSender Sender { get; }

    public static MunicipalityInForce Of(Installation installation) => new(installation, 0, installation.Settings, installation.Logotype);
}
