using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>
/// Nämnda kommuner: whether what a document says is of another municipality. One that the agreement itself names is none.
/// </summary>
public sealed class PlacesNamed
{
    private readonly HashSet<string> _own;

    /// <param name="municipality">"Sävsjö kommun".</param>
    public PlacesNamed(RoundInWork round, string municipality)
    {
        Home = municipality;
        _own = [.. round.Activities.Select(activity => activity.Text).Append(round.Period.Title).Append(municipality)
            .SelectMany(MunicipalityNames.In)];
    }

    /// <summary>"Sävsjö kommun".</summary>
    public string Home { get; }

    /// <summary>"Vetlanda", of a row whose words, or the headings over it, name only others; null where nothing says so.</summary>
    public string? OtherIn(FollowUpRow row) => Other([.. MunicipalityNames.In(row.Words)]) ?? Other(row.Places);

    /// <summary>The same of a text.</summary>
    public string? OtherIn(string text) => Other([.. MunicipalityNames.In(text)]);

    private string? Other(IReadOnlyList<string> named) =>
        _own.Count > 0 && named.Count > 0 && !named.Any(_own.Contains) ? named[0] : null;
}
