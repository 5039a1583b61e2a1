using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Savsjo.Medborgarloften.Web.Links;

namespace Savsjo.Medborgarloften.Web.Admin.AuditLog;

/// <summary>What the address asks for. All of it text: an address that means nothing gets a sentence, not an error.</summary>
public sealed class AuditLogQuery
{
    [FromQuery(Name = "person")]
    public string? Person { get; init; }

    [FromQuery(Name = "aktivitet")]
    public string? Activity { get; init; }

    [FromQuery(Name = "tertial")]
    public string? Tertial { get; init; }

    [FromQuery(Name = "handelse")]
    public string? Deed { get; init; }

    /// <summary>Only entries before this number.</summary>
    [FromQuery(Name = "fore")]
    public string? Before { get; init; }

    /// <summary>Only entries after this number.</summary>
    [FromQuery(Name = "efter")]
    public string? After { get; init; }

    public bool IsFiltered => FilterAsQuery.Length > 0;

    /// <summary>"person=…&amp;tertial=20203": the filter without the place in the log.</summary>
    public string FilterAsQuery => string.Join('&', Pairs().Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}"));

    public string Address(string path) => IsFiltered ? $"{path}?{FilterAsQuery}" : path;

    public string OlderThan(long sequence) => At("fore", sequence);

    public string NewerThan(long sequence) => At("efter", sequence);

    private string At(string name, long sequence) =>
        string.Create(CultureInfo.InvariantCulture, $"{Rooms.AuditLog}?{(IsFiltered ? FilterAsQuery + "&" : "")}{name}={sequence}");

    private IEnumerable<(string Name, string? Value)> Pairs() =>
        new[] { ("person", Person), ("aktivitet", Activity), ("tertial", Tertial), ("handelse", Deed) }.Where(
            pair => !string.IsNullOrEmpty(pair.Item2));
}
