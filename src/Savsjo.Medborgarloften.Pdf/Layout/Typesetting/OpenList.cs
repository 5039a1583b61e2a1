using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;

namespace Savsjo.Medborgarloften.Pdf.Layout.Typesetting;

/// <summary>Points that follow on each other are items of one list; a paragraph ends it.</summary>
internal sealed class OpenList(StructureElement parent)
{
    private StructureElement? _list;

    /// <summary>The LI of a point; null of a paragraph.</summary>
    public StructureElement? ItemOf(WrittenParagraph paragraph)
    {
        if (paragraph.Label is null)
        {
            _list = null;
            return null;
        }
        var numbering = char.IsAsciiDigit(paragraph.Label[0]) ? ListNumbering.Decimal : ListNumbering.Disc;
        if (_list?.Numbering != numbering)
            _list = parent.Add(new StructureElement(StructureType.L, parent) { Numbering = numbering });
        return _list.Add(StructureType.LI);
    }
}
