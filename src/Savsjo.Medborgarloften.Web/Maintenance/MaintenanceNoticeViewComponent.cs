using Microsoft.AspNetCore.Mvc;

namespace Savsjo.Medborgarloften.Web.Maintenance;

/// <summary>Underhållsraden at the top of staff's pages and of the sign-in page.</summary>
public sealed class MaintenanceNoticeViewComponent(MaintenanceMode mode) : ViewComponent
{
    public IViewComponentResult Invoke() =>
        mode.Message is { } message ? View("/Maintenance/_MaintenanceNotice.cshtml", message) : Content("");
}
