using Microsoft.AspNetCore.Mvc;

namespace Savsjo.Medborgarloften.Web.Staff.Histories;

/// <summary>Värden i en loggpost: before and after, drawn wherever an entry of the log is shown.</summary>
public sealed class LoggedValuesViewComponent : ViewComponent
{
    public IViewComponentResult Invoke(LoggedEntry entry) => View("/Staff/Histories/_LoggedValues.cshtml", entry);
}
