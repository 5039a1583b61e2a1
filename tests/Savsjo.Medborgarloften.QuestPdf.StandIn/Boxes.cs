namespace QuestPDF.Infrastructure
{
    public interface IContainer;

    public enum Unit
    {
        Point,
    }

    public readonly struct Size
    {
        public readonly float Width;
        public readonly float Height;
    }
}

namespace QuestPDF.Fluent
{
    using Infrastructure;

    public static class ElementExtensions
    {
        public static extern IContainer ShowOnce(this IContainer element);

        public static extern IContainer SkipOnce(this IContainer element);

        public static extern IContainer ShowEntire(this IContainer element);

        public static extern IContainer EnsureSpace(this IContainer element, float minHeight = 150);

        public static extern IContainer PreventPageBreak(this IContainer element);

        public static extern IContainer Hyperlink(this IContainer element, string url);
    }

    public static class PaddingExtensions
    {
        public static extern IContainer Padding(this IContainer element, float value, Unit unit = Unit.Point);

        public static extern IContainer PaddingHorizontal(this IContainer element, float value, Unit unit = Unit.Point);

        public static extern IContainer PaddingVertical(this IContainer element, float value, Unit unit = Unit.Point);

        public static extern IContainer PaddingTop(this IContainer element, float value, Unit unit = Unit.Point);

        public static extern IContainer PaddingBottom(this IContainer element, float value, Unit unit = Unit.Point);

        public static extern IContainer PaddingLeft(this IContainer element, float value, Unit unit = Unit.Point);

        public static extern IContainer PaddingRight(this IContainer element, float value, Unit unit = Unit.Point);
    }

    public static class AlignmentExtensions
    {
        public static extern IContainer AlignLeft(this IContainer element);

        public static extern IContainer AlignRight(this IContainer element);

        public static extern IContainer AlignMiddle(this IContainer element);
    }

    public static class ConstrainedExtensions
    {
        public static extern IContainer Width(this IContainer element, float value, Unit unit = Unit.Point);

        public static extern IContainer Height(this IContainer element, float value, Unit unit = Unit.Point);
    }

    public static class StyledBoxExtensions
    {
        public static extern IContainer Background(this IContainer element, Color color);

        public static extern IContainer BorderLeft(this IContainer element, float value, Unit unit = Unit.Point);

        public static extern IContainer BorderBottom(this IContainer element, float value, Unit unit = Unit.Point);

        public static extern IContainer BorderColor(this IContainer element, Color color);
    }

    public static class LineExtensions
    {
        public static extern LineDescriptor LineHorizontal(this IContainer element, float thickness, Unit unit = Unit.Point);
    }

    public class LineDescriptor
    {
        internal extern LineDescriptor();

        public extern LineDescriptor LineColor(Color color);
    }

    public static class ColumnExtensions
    {
        public static extern void Column(this IContainer element, Action<ColumnDescriptor> handler);
    }

    public sealed class ColumnDescriptor
    {
        internal extern ColumnDescriptor();

        public extern void Spacing(float value, Unit unit = Unit.Point);

        public extern IContainer Item();
    }

    public static class RowExtensions
    {
        public static extern void Row(this IContainer element, Action<RowDescriptor> handler);
    }

    public sealed class RowDescriptor
    {
        internal extern RowDescriptor();

        public extern void Spacing(float spacing, Unit unit = Unit.Point);

        public extern IContainer RelativeItem(float size = 1);

        public extern IContainer ConstantItem(float size, Unit unit = Unit.Point);

        public extern IContainer AutoItem();
    }

    public static class SvgExtensions
    {
        public static extern SvgImageDescriptor Svg(this IContainer container, string svg);

        public static extern void Svg(this IContainer element, GenerateDynamicSvgDelegate dynamicSvgSource);
    }

    public delegate string? GenerateDynamicSvgDelegate(Size size);

    public sealed class SvgImageDescriptor
    {
        internal extern SvgImageDescriptor();

        public extern SvgImageDescriptor FitArea();
    }

    public static class ImageExtensions
    {
        public static extern ImageDescriptor Image(this IContainer parent, byte[] imageData);
    }

    public sealed class ImageDescriptor
    {
        internal extern ImageDescriptor();

        public extern ImageDescriptor FitArea();
    }
}
