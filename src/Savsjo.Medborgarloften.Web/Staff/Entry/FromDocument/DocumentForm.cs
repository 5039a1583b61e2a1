namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Formuläret där ett dokument väljs, or a table is pasted.</summary>
public sealed class DocumentForm
{
    public IFormFile? File { get; set; }

    public string? Pasted { get; set; }
}
