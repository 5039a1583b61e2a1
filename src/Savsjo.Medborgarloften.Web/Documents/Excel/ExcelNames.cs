using System.Globalization;
using System.Xml.Linq;

namespace Savsjo.Medborgarloften.Web.Documents.Excel;

/// <summary>Excels namn på saker, in either of the two namespaces that books are written in.</summary>
internal static class ExcelNames
{
    extension(XElement element)
    {
        public IEnumerable<XElement> Of(string name) => element.Elements().Where(one => one.Name.LocalName == name);

        public int? Number(string attribute) =>
            int.TryParse(element.Attribute(attribute)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;

        public bool Is(string attribute) => element.Attribute(attribute)?.Value is "1" or "true";
    }
}
