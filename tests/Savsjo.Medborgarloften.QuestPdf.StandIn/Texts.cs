namespace QuestPDF.Infrastructure
{
    public record TextStyle
    {
        public static extern TextStyle Default { get; }
    }

    public readonly struct Color
    {
        public static extern Color FromRGB(byte red, byte green, byte blue);
    }
}

namespace QuestPDF.Fluent
{
    using Infrastructure;

    public static class TextStyleExtensions
    {
        public static extern TextStyle FontFamily(this TextStyle style, params string[] values);

        public static extern TextStyle FontSize(this TextStyle style, float value);

        public static extern TextStyle LineHeight(this TextStyle style, float? factor);

        public static extern TextStyle FontColor(this TextStyle style, Color color);
    }

    public static class TextExtensions
    {
        public static extern void Text(this IContainer element, Action<TextDescriptor> content);

        public static extern TextBlockDescriptor Text(this IContainer container, string? text);
    }

    public class TextSpanDescriptor
    {
        internal extern TextSpanDescriptor();
    }

    public static class TextSpanDescriptorExtensions
    {
        public static extern T Style<T>(this T descriptor, TextStyle style)
            where T : TextSpanDescriptor;

        public static extern T Underline<T>(this T descriptor, bool value = true)
            where T : TextSpanDescriptor;
    }

    public sealed class TextBlockDescriptor : TextSpanDescriptor
    {
        internal extern TextBlockDescriptor();

        public extern TextBlockDescriptor ClampLines(int maxLines, string ellipsis = "…");
    }

    public sealed class TextPageNumberDescriptor : TextSpanDescriptor
    {
        internal extern TextPageNumberDescriptor();
    }

    public sealed class TextDescriptor
    {
        internal extern TextDescriptor();

        public extern void DefaultTextStyle(TextStyle style);

        public extern TextSpanDescriptor Span(string? text);

        public extern TextPageNumberDescriptor CurrentPageNumber();

        public extern TextPageNumberDescriptor TotalPages();
    }
}
