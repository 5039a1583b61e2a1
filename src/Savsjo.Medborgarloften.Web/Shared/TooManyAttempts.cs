using System.Globalization;

namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>För många försök: what is answered, in words and in headers.</summary>
public static class TooManyAttempts
{
    public static string Answer(HttpResponse response, TimeSpan wait)
    {
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        var minutes = (int)Math.Ceiling(wait.TotalMinutes);
        return $"Det har gjorts för många försök. Vänta {(minutes == 1 ? "en minut" : $"{minutes} minuter")} och försök igen.";
    }
}
