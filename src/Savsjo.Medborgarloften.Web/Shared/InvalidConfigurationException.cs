namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Configuration values that are missing or wrong: stop the start with one plain sentence for each, that names its key.</summary>
public class InvalidConfigurationException : Exception
{
    public InvalidConfigurationException(string key, string sentence)
        : base($"{key}: {sentence}") => Faults = [Message];

    public InvalidConfigurationException(IReadOnlyList<string> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>Does all of it before any fault is told, and then tells them all.</summary>
    /// <exception cref="InvalidConfigurationException">What is wrong, in order.</exception>
    public static void Gather(params IEnumerable<Action> readings)
    {
        var faults = new List<string>();
        foreach (var read in readings)
            try
            {
                read();
            }
            catch (InvalidConfigurationException exception)
            {
                faults.AddRange(exception.Faults);
            }

        if (faults.Count > 0)
            throw new InvalidConfigurationException(faults);
    }

    /// <summary>Tells of every setting of a section that does not hold.</summary>
    /// <exception cref="InvalidConfigurationException">What is wrong, in order.</exception>
    public static void Require(string section, IEnumerable<(bool Holds, string Name, string Sentence)> checks)
    {
        List<string> faults = [.. checks.Where(check => !check.Holds).Select(check => $"{section}:{check.Name}: {check.Sentence}")];
        if (faults.Count > 0)
            throw new InvalidConfigurationException(faults);
    }

    /// <summary>Of the first.</summary>
    public string Key => Faults[0].Split(": ")[0];

    /// <summary>"Municipality:Name: kommunens namn saknas."</summary>
    public IReadOnlyList<string> Faults { get; }
}
