namespace Savsjo.Medborgarloften.Web.Documents;

/// <summary>Dokument som någon har med sig: read into tables, for whichever page asks for them.</summary>
public static class DocumentsSetup
{
    public static void AddDocuments(this WebApplicationBuilder builder) => builder.Services.AddSingleton<ReadDocuments>();
}
