using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

/// <summary>A tertial as open data names it: "2020-3".</summary>
public static partial class TertialId
{
    public static string Of(Tertial tertial) => string.Create(CultureInfo.InvariantCulture, $"{tertial.Year}-{tertial.Number}");

    /// <summary>Every one of some that are followed up together.</summary>
    public static IReadOnlyList<string> AllOf(TertialSpan span) => [.. span.Each().Select(Of)];

    /// <summary>"2020-3", "2019-1/2019-3": from the first to the last.</summary>
    public static string SpanOf(TertialSpan span) => span.IsJoined ? $"{Of(span.First)}/{Of(span.Last)}" : Of(span.Last);

    public static bool TryRead(string text, [NotNullWhen(true)] out Tertial? tertial)
    {
        tertial = null;
        return Form().IsMatch(text) && Tertial.TryCreate(
            int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture), text[5] - '0', out tertial);
    }

    [GeneratedRegex(@"^[0-9]{4}-[1-3]\z")]
    private static partial Regex Form();
}
