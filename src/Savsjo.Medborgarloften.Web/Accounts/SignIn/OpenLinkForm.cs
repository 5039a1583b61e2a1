using System.ComponentModel.DataAnnotations;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Accounts.SignIn;

/// <summary>Länken ur ett brev: the whole of it, or its code alone.</summary>
public sealed class OpenLinkForm
{
    private const string BeforeCode = "kod=";

    public static FormInput LinkInput { get; } = new(nameof(Link));

    [Required(ErrorMessage = "Klistra in länken ur mejlet.")]
    [StringLength(500, ErrorMessage = "Det är för långt för att vara länken ur mejlet.")]
    public string? Link { get; set; }

    public string? Code => Link?.Trim() is { } link && link.LastIndexOf(BeforeCode, StringComparison.Ordinal) is >= 0 and var at
        ? link[(at + BeforeCode.Length)..]
        : Link?.Trim();
}
