namespace Savsjo.Medborgarloften.Web.Admin.Periods.InExcel;

/// <summary>Formuläret där överenskommelsens fil väljs, or a table is pasted.</summary>
public sealed class AgreementFileForm
{
    public IFormFile? File { get; set; }

    public string? Pasted { get; set; }
}
