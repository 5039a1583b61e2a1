using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>För många försök: what is answered, in words, in the status and in headers.</summary>
public static class TooManyAttempts
{
    /// <param name="input">The input that the words stand beside.</param>
    /// <param name="inEnglish">Whether the page is.</param>
    public static ViewResult Slowed(this ViewResult page, Controller controller, string input, TimeSpan wait, bool inEnglish = false)
    {
        page.StatusCode = StatusCodes.Status429TooManyRequests;
        controller.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var minutes = (int)Math.Ceiling(wait.TotalMinutes);
        controller.ModelState.AddModelError(input, inEnglish
            ? $"There have been too many attempts. Wait {(minutes == 1 ? "a minute" : $"{minutes} minutes")} and try again."
            : $"Det har gjorts för många försök. Vänta {(minutes == 1 ? "en minut" : $"{minutes} minuter")} och försök igen.");
        return page;
    }
}
