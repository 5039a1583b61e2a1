namespace Savsjo.Medborgarloften.Domain.Municipalities;

/// <summary>
/// Kommunens uppgifter, en version: every save makes the next one, and nothing is lost. The highest number is the one that
/// holds; before the first, the installation's configuration does.
/// </summary>
public sealed class MunicipalityVersion
{
    private MunicipalityVersion()
    {
    }

    /// <param name="number">One more than the version that its writer saw; the database refuses a second one of it.</param>
    public MunicipalityVersion(int number, MunicipalitySettings settings, string? logotypeHash, Change saved)
    {
        Number = number;
        Settings = settings;
        LogotypeHash = logotypeHash;
        Saved = saved;
    }

    /// <summary>1, 2, …</summary>
    public int Number { get; private set; }

    public MunicipalitySettings Settings { get; private set; } = null!;

    /// <summary>The <see cref="LogotypeFile"/>; null for the name alone.</summary>
    public string? LogotypeHash { get; private set; }

    public Change Saved { get; private set; } = null!;
}
