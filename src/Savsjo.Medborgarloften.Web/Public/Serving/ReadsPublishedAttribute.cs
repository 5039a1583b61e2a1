namespace Savsjo.Medborgarloften.Web.Public.Serving;

/// <summary>
/// Läser det publicerade, and nothing else, but is not kept in memory as what is <see cref="PublishedAttribute"/> is: while the database is
/// away it is made from the copy on disk.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadsPublishedAttribute : Attribute;
