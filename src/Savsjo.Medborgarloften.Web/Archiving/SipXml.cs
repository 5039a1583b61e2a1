using System.Globalization;
using System.Xml.Linq;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Archiving;

/// <summary>
/// sip.xml: what the package is and what lies in it, in METS by Riksarkivet's FGS Paketstruktur (RAFGS1V1.2). What only the municipality
/// and its archive know (submission agreement, reference codes, organisation numbers) is left for them to add.
/// </summary>
public static class SipXml
{
    public const string FileName = "sip.xml";

    private const string Profile = "http://xml.ra.se/e-arkiv/METS/CommonSpecificationSwedenPackageProfile.xml";
    private const string Schemas = "http://www.loc.gov/METS/ http://xml.ra.se/e-arkiv/METS/CSPackageMETS.xsd "
        + "ExtensionMETS http://xml.ra.se/e-arkiv/METS/CSPackageExtensionMETS.xsd";

    private static readonly XNamespace Mets = "http://www.loc.gov/METS/";
    private static readonly XNamespace Extension = "ExtensionMETS";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static XDocument Of(
        Guid packageId, int year, MunicipalityOptions municipality, DateTime madeUtc, IReadOnlyList<ArchivedFile> files) => new(
        new XDeclaration("1.0", "UTF-8", standalone: null),
        new XElement(Mets + "mets",
            new XAttribute(XNamespace.Xmlns + "mets", Mets), new XAttribute(XNamespace.Xmlns + "ext", Extension),
            new XAttribute(XNamespace.Xmlns + "xlink", XLink), new XAttribute(XNamespace.Xmlns + "xsi", Instance),
            new XAttribute(Instance + "schemaLocation", Schemas),
            new XAttribute("OBJID", $"UUID:{packageId}"),
            new XAttribute("LABEL", string.Create(
                CultureInfo.InvariantCulture, $"Uppföljningar av medborgarlöften {year}, {municipality.Name}")),
            new XAttribute("TYPE", "Publication"), new XAttribute("PROFILE", Profile),
            Header(municipality, madeUtc), Files(files), Structure(files)));

    private static XElement Header(MunicipalityOptions municipality, DateTime madeUtc) => new(Mets + "metsHdr",
        new XAttribute("CREATEDATE", Instant(madeUtc)), new XAttribute("RECORDSTATUS", "NEW"),
        new XAttribute(Extension + "OAISTYPE", "SIP"),
        Agent("ARCHIVIST", "ORGANIZATION", municipality.Name),
        Agent("CREATOR", "ORGANIZATION", municipality.Name),
        Agent("ARCHIVIST", "OTHER", $"Medborgarlöften {ProgramVersion.Number}", "SOFTWARE"),
        new XElement(Mets + "metsDocumentID", FileName));

    private static XElement Agent(string role, string type, string name, string? otherType = null) => new(Mets + "agent",
        new XAttribute("ROLE", role), new XAttribute("TYPE", type),
        otherType is null ? null : new XAttribute("OTHERTYPE", otherType),
        new XElement(Mets + "name", name));

    private static XElement Files(IReadOnlyList<ArchivedFile> files) => new(Mets + "fileSec", new XElement(Mets + "fileGrp",
        files.Select((file, number) => new XElement(Mets + "file",
            new XAttribute("ID", IdOf(number)), new XAttribute("MIMETYPE", file.MediaType), new XAttribute("SIZE", file.Length),
            new XAttribute("CREATED", Instant(file.MadeUtc)), new XAttribute("CHECKSUM", file.Sha256),
            new XAttribute("CHECKSUMTYPE", "SHA-256"), new XAttribute("USE", file.Describes),
            new XElement(Mets + "FLocat",
                new XAttribute("LOCTYPE", "URL"), new XAttribute(XLink + "type", "simple"),
                new XAttribute(XLink + "href", $"file:{file.Path}"))))));

    private static XElement Structure(IReadOnlyList<ArchivedFile> files) => new(Mets + "structMap", new XAttribute("LABEL", "Package"),
        new XElement(Mets + "div", new XAttribute("LABEL", "Content"),
            files.Select((_, number) => new XElement(Mets + "fptr", new XAttribute("FILEID", IdOf(number))))));

    private static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"fil-{number + 1}");

    private static string Instant(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
