using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;
using Savsjo.Medborgarloften.Web.Public.Serving;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.Api;

/// <summary>
/// Parametrarna i ett anrop, read strictly: a misspelt filter that was ignored would answer another question than the one
/// that was asked.
/// </summary>
public sealed class ApiQuery
{
    public const int DefaultLimit = 20;
    public const int HighestLimit = 100;

    /// <summary>More pages than there ever will be, and few enough for the database to count.</summary>
    private const int HighestPage = 100_000;

    private const int LongestText = 200;

    private readonly IQueryCollection _query;

    /// <param name="asked">The query; what only tracks a link is left out of account.</param>
    /// <param name="known">The parameters that the address has.</param>
    public ApiQuery(IQueryCollection asked, params IReadOnlyCollection<string> known)
    {
        var query = asked.WithoutTracking();
        _query = query;
        if (query.Keys.FirstOrDefault(key => !known.Contains(key)) is { } unknown)
            Fault = known.Count == 0
                ? "Adressen har inga parametrar."
                : $"Parametern ”{Short(unknown)}” finns inte. Här går det att använda {SwedishText.List([.. known])}.";
        else if (query.FirstOrDefault(pair => pair.Value.Count > 1).Key is { } twice)
            Fault = $"Parametern ”{twice}” får bara anges en gång.";
    }

    /// <summary>The first thing that is wrong; null while everything is right.</summary>
    public string? Fault { get; private set; }

    public (int Page, int Limit) ReadPage() => (Number("page", 1, HighestPage) ?? 1, Number("limit", 1, HighestLimit) ?? DefaultLimit);

    /// <summary>A whole number within bounds; null when it is not given.</summary>
    public int? Number(string name, int lowest, int highest)
    {
        if (_query[name] is not [{ } text])
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= lowest && number <= highest)
            return number;
        Fault ??= string.Create(CultureInfo.InvariantCulture, $"Parametern ”{name}” ska vara ett heltal från {lowest} till {highest}.");
        return null;
    }

    public Tertial? FollowUp(string name)
    {
        if (_query[name] is not [{ } text])
            return null;
        if (TertialId.TryRead(text, out var tertial))
            return tertial;
        Fault ??= $"Parametern ”{name}” ska vara år och tertial, till exempel 2020-3.";
        return null;
    }

    public string? Text(string name)
    {
        if (_query[name] is not [{ } text])
            return null;
        if (text.Length is > 0 and <= LongestText && !text.Contains('\0', StringComparison.Ordinal))
            return text;
        Fault ??= $"Parametern ”{name}” ska vara mellan 1 och {LongestText} tecken.";
        return null;
    }

    /// <summary>true or false.</summary>
    public bool? YesOrNo(string name)
    {
        if (_query[name] is not [{ } text])
            return null;
        if (text is "true" or "false")
            return text == "true";
        Fault ??= $"Parametern ”{name}” ska vara true eller false.";
        return null;
    }

    /// <summary>A rule between parameters.</summary>
    public void Require(bool holds, string sentence) => Fault ??= holds ? null : sentence;

    private static string Short(string name) => name.Length <= 40 ? name : name[..40] + "…";
}
