using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Data.Unsent;

namespace Savsjo.Medborgarloften.Web.Staff.Unsent;

/// <summary>What a page's script sends of one field, as it stands. Nothing of it is read but by the same person's pages.</summary>
public sealed class UnsentWords
{
    /// <summary>The form: "granskning/17".</summary>
    [FromForm(Name = "plats")]
    [Required]
    [StringLength(UnsentText.MaxPlaceLength)]
    [RegularExpression("^[A-Za-z0-9/-]+$")]
    public string Place { get; set; } = "";

    /// <summary>"sammanfattning[2]".</summary>
    [FromForm(Name = "falt")]
    [Required]
    [StringLength(UnsentText.MaxFieldLength)]
    [RegularExpression(@"^[A-Za-z0-9\[\]-]+$")]
    public string Field { get; set; } = "";

    /// <summary>Empty where there is nothing left to keep.</summary>
    [FromForm(Name = "text")]
    [StringLength(UnsentText.MaxLength)]
    public string? Text { get; set; }

    /// <summary>See <see cref="UnsentText.BuiltOn"/>.</summary>
    [FromForm(Name = "grund")]
    [StringLength(UnsentText.MaxBuiltOnLength)]
    public string? BuiltOn { get; set; }

    /// <summary>The version that the page has seen; null where it has seen none.</summary>
    [FromForm(Name = "sedd")]
    public Guid? Seen { get; set; }
}
