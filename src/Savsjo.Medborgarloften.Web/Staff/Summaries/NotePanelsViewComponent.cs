using Microsoft.AspNetCore.Mvc;

namespace Savsjo.Medborgarloften.Web.Staff.Summaries;

/// <summary>Sammanfattningarnas fält, within the form of the page where they are written.</summary>
public sealed class NotePanelsViewComponent : ViewComponent
{
    public IViewComponentResult Invoke(NotePanels panels) => View("/Staff/Summaries/_Panels.cshtml", panels);
}
