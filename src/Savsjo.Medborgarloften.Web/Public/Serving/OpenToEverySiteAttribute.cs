namespace Savsjo.Medborgarloften.Web.Public.Serving;

/// <summary>A file that a script on any site may read (CORS), as it may read open data: a viewer of PDFs, for one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenToEverySiteAttribute : Attribute;
