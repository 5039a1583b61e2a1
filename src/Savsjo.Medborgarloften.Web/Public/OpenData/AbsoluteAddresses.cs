using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;

namespace Savsjo.Medborgarloften.Web.Public.OpenData;

/// <summary>Absoluta adresser from the site's configured address, whatever name a request came by.</summary>
public sealed class AbsoluteAddresses(Installation installation)
{
    private readonly string _site = installation.Municipality.PublicAddress.TrimEnd('/');

    /// <param name="path">"/uppfoljning", or empty for the site itself.</param>
    public string Absolute(string path) => _site + path;

    /// <param name="resource">"follow-ups/2020-3".</param>
    public string Api(string resource) => Absolute(OpenDataAddress.Resource(resource));
}
