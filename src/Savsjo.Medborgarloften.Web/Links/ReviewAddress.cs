using System.Globalization;

namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>Adressen till en rapport i granskningen.</summary>
public static class ReviewAddress
{
    /// <summary>"/granskning?visa=vantar&amp;rapport=12#rapport-12": the report's details open, and the keyboard at it.</summary>
    /// <param name="list">The review's address, with what is chosen to be seen in it.</param>
    public static string Of(string list, int reportId) => string.Create(CultureInfo.InvariantCulture,
        $"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}rapport={reportId}#rapport-{reportId}");
}
