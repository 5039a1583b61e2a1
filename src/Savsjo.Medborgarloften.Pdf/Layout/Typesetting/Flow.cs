using Savsjo.Medborgarloften.Domain.FollowUps.Reading;
using Savsjo.Medborgarloften.Pdf.Content;
using Savsjo.Medborgarloften.Pdf.Fonts;
using Savsjo.Medborgarloften.Pdf.LogicalStructure;
using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Layout.Typesetting;

/// <summary>The stream of text down the pages: where the next thing is drawn, and when a new page begins.</summary>
internal sealed class Flow
{
    /// <summary>The type area, in points from the page's top left.</summary>
    public const double Left = 48, Right = A4.Width - 48, Top = 66, Bottom = A4.Height - 56, Width = Right - Left;

    /// <summary>A heading stands over at least so much of what it announces.</summary>
    private const double KeptWithHeading = 64;

    private const double BulletIndent = 13, AfterBullet = 3, EmptyLine = 6;

    private readonly TaggedDocument _document;

    public Flow(TaggedDocument document, Styles styles)
    {
        _document = document;
        Styles = styles;
        NewPage();
    }

    public Styles Styles { get; }

    public DocumentFonts Fonts => _document.Fonts;

    /// <summary>The Document element.</summary>
    public StructureElement Root => _document.Root;

    public Page Page { get; private set; } = null!;

    /// <summary>The upper edge of what comes next.</summary>
    public double Y { get; set; }

    /// <summary>What is left of the page.</summary>
    public double Room => Bottom - Y;

    public void NewPage()
    {
        Page = _document.AddPage();
        Y = Top;
    }

    /// <summary>Begins a new page unless this one has so much room; what needs more than a page gets what there is.</summary>
    public void Need(double height)
    {
        if (height > Room && Y > Top)
            NewPage();
    }

    /// <summary>Space between two things; none at the top of a page.</summary>
    public void Space(double height)
    {
        if (Y > Top)
            Y += height;
    }

    public void Heading(string text, int level, double keepWithNext = KeptWithHeading, StructureElement? parent = null)
    {
        var style = level switch { 1 => Styles.Title, 2 => Styles.Section, _ => Styles.Subsection };
        var lines = LineBreaking.Break(text, Fonts, style, Width);
        var height = lines.Count * style.Leading;
        Need(height + keepWithNext < Bottom - Top ? height + keepWithNext : Math.Min(height, 3 * style.Leading));
        Bookmark(text, level);
        var heading = (parent ?? Root).Add(level switch { 1 => StructureType.H1, 2 => StructureType.H2, _ => StructureType.H3 });
        Lines(heading, lines, style, Left);
    }

    public void Bookmark(string text, int level) => _document.Outline.Add(CleanText.OneLine(text), level, Page.Index, Y);

    /// <summary>A paragraph as an element of its own.</summary>
    public void Paragraph(string text, TextStyle style, StructureElement? parent = null, double indent = 0, double width = Width) =>
        Lines((parent ?? Root).Add(StructureType.P), LineBreaking.Break(text, Fonts, style, width - indent), style, Left + indent);

    /// <summary>Lines of one element, at least two of them on either side of a page break.</summary>
    public void Lines(ContentOwner owner, IReadOnlyList<TextLine> lines, TextStyle style, double x)
    {
        for (var drawn = 0; drawn < lines.Count;)
        {
            var left = lines.Count - drawn;
            var fits = Math.Min(left, (int)((Room + 0.01) / style.Leading));
            if (left - fits == 1)
                fits--;
            if (fits < Math.Min(left, 2) && Y > Top)
            {
                NewPage();
                continue;
            }
            foreach (var line in lines.Skip(drawn).Take(Math.Max(1, fits)))
            {
                line.Draw(Page, Fonts, owner, x, Y, style);
                Y += style.Leading;
            }
            drawn += Math.Max(1, fits);
        }
    }

    public double HeightOfBullets(IEnumerable<string> items, TextStyle style) =>
        items.Sum(item => LineBreaking.Break(item, Fonts, style, Width - BulletIndent).Count * style.Leading + AfterBullet);

    public void Bullets(IEnumerable<string> items, TextStyle style)
    {
        var list = Root.Add(new StructureElement(StructureType.L, Root) { Numbering = ListNumbering.Disc });
        foreach (var item in items)
            Point(list.Add(StructureType.LI), "•", item, style);
    }

    /// <summary>What somebody wrote: its paragraphs and its lists.</summary>
    public void Written(string text, TextStyle style)
    {
        var list = new OpenList(Root);
        foreach (var paragraph in WrittenParagraph.AllOf(text))
        {
            if (paragraph.IsAfterEmptyLine)
                Space(EmptyLine);
            if (list.ItemOf(paragraph) is { } item)
                Point(item, paragraph.Label!, paragraph.Text, style);
            else
                Paragraph(paragraph.Text, style);
        }
    }

    private void Point(StructureElement item, string label, string text, TextStyle style)
    {
        var lines = LineBreaking.Break(text, Fonts, style, Width - BulletIndent);
        Need(Math.Min(lines.Count, 2) * style.Leading);
        new TextLine(label, IsFollowed: true).Draw(Page, Fonts, item.Add(StructureType.Lbl), Left + 2, Y, style);
        Lines(item.Add(StructureType.LBody), lines, style, Left + BulletIndent);
        Y += AfterBullet;
    }
}
