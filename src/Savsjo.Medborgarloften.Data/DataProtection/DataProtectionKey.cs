namespace Savsjo.Medborgarloften.Data.DataProtection;

/// <summary>A key that protects cookies and tokens. Stored here so that every web node shares it.</summary>
public class DataProtectionKey
{
    public int Id { get; private set; }

    public required string FriendlyName { get; init; }

    public required string Xml { get; init; }
}
