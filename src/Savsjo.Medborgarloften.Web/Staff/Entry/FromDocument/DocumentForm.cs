namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Formuläret där ett dokument väljs, or a table is pasted.</summary>
public sealed class DocumentForm
{
    public IFormFile? File { get; set; }

    public string? Pasted { get; set; }

    /// <summary>The document that the round is transferred from, which is kept here already.</summary>
    public bool Kept { get; set; }
}
