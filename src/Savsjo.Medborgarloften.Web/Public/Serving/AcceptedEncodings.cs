using Microsoft.Extensions.Primitives;

namespace Savsjo.Medborgarloften.Web.Public.Serving;

/// <summary>The compressions that a reader understands, of those that we prepare.</summary>
[Flags]
internal enum AcceptedEncodings
{
    None = 0,
    Gzip = 1,
    Brotli = 2,
}

/// <summary>Reads Accept-Encoding.</summary>
internal static class AcceptedEncodingsHeader
{
    extension(AcceptedEncodings)
    {
        /// <summary>"gzip, br;q=0" accepts gzip only. Anything else in it is left out of account: uncompressed is always right.</summary>
        public static AcceptedEncodings Of(StringValues header)
        {
            var accepted = AcceptedEncodings.None;
            foreach (var value in header)
                foreach (var range in value.AsSpan().Split(','))
                    accepted |= One(value.AsSpan()[range]);
            return accepted;
        }
    }

    private static AcceptedEncodings One(ReadOnlySpan<char> item)
    {
        var end = item.IndexOf(';');
        var name = (end < 0 ? item : item[..end]).Trim();
        if (end >= 0 && IsRefused(item[(end + 1)..].Trim()))
            return AcceptedEncodings.None;
        return name.Equals("br", StringComparison.OrdinalIgnoreCase) ? AcceptedEncodings.Brotli
            : name.Equals("gzip", StringComparison.OrdinalIgnoreCase) ? AcceptedEncodings.Gzip
            : AcceptedEncodings.None;
    }

    /// <summary>"q=0", "q=0.000".</summary>
    private static bool IsRefused(ReadOnlySpan<char> weight) =>
        weight.StartsWith("q=0", StringComparison.OrdinalIgnoreCase) && weight[3..].Trim("0.").IsEmpty;
}
