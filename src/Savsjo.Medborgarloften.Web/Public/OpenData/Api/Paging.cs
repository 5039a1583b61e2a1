using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Api;

/// <summary>Sidbrytning: which part of a list is asked for, and the addresses of the other parts.</summary>
/// <param name="Number">1, 2, …</param>
/// <param name="Limit">Items on a page at most.</param>
/// <param name="Address">The list's absolute address, without a query.</param>
/// <param name="Filters">The other parameters of the request; they hold on every page.</param>
public sealed record Paging(int Number, int Limit, string Address, IReadOnlyList<KeyValuePair<string, string?>> Filters)
{
    public static Paging Of(HttpRequest request, AbsoluteAddresses addresses, (int Page, int Limit) asked) => new(
        asked.Page, asked.Limit, addresses.Absolute(request.Path.ToUriComponent()),
        [
            .. request.Query.WithoutTracking().Where(pair => pair.Key is not ("page" or "limit"))
                .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.FirstOrDefault())),
        ]);

    public int Skipped => (Number - 1) * Limit;

    /// <param name="items">This page's.</param>
    /// <param name="total">Of the whole list.</param>
    public PageOf<T> With<T>(IReadOnlyList<T> items, int total)
    {
        var last = Math.Max(1, (total + Limit - 1) / Limit);
        return new(items, Number, Limit, total, last, new(
            At(Number), At(1), Number > 1 ? At(Math.Min(Number - 1, last)) : null, Number < last ? At(Number + 1) : null, At(last)));
    }

    /// <summary>A page of a list that is in memory already, since it is part of one document.</summary>
    public PageOf<T> Of<T>(IReadOnlyList<T> all) => With([.. all.Skip(Skipped).Take(Limit)], all.Count);

    private string At(int page) => QueryHelpers.AddQueryString(Address,
        [.. Filters, new("page", page.ToString(CultureInfo.InvariantCulture)), new("limit", Limit.ToString(CultureInfo.InvariantCulture))]);
}
