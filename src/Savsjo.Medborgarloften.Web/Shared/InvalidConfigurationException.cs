namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>A configuration value that is missing or wrong: stops the start with one plain sentence that names the key.</summary>
public sealed class InvalidConfigurationException(string key, string sentence) : Exception($"{key}: {sentence}")
{
    public string Key { get; } = key;
}
