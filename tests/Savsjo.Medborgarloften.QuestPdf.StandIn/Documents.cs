namespace QuestPDF
{
    public static class Settings
    {
        public static extern Infrastructure.LicenseType? License { get; set; }

        public static extern bool UseEnvironmentFonts { get; set; }

        public static extern bool CheckIfAllTextGlyphsAreAvailable { get; set; }
    }
}

namespace QuestPDF.Infrastructure
{
    public enum LicenseType
    {
        Evaluation,
        Community,
        Professional,
        Enterprise,
    }

    public interface IDocument
    {
        extern DocumentMetadata GetMetadata();

        extern DocumentSettings GetSettings();

        void Compose(IDocumentContainer container);
    }

    public interface IDocumentContainer;

    public sealed class DocumentMetadata
    {
        public extern string? Title { get; set; }

        public extern string? Author { get; set; }

        public extern string? Subject { get; set; }

        public extern string? Creator { get; set; }

        public extern string? Language { get; set; }

        public extern DateTimeOffset CreationDate { get; set; }

        public extern DateTimeOffset ModifiedDate { get; set; }
    }

    public sealed class DocumentSettings
    {
        public extern PDFA_Conformance PDFA_Conformance { get; set; }

        public extern PDFUA_Conformance PDFUA_Conformance { get; set; }
    }

    public enum PDFA_Conformance
    {
        None = 0,
        PDFA_2A = 3,
    }

    public enum PDFUA_Conformance
    {
        None = 0,
        PDFUA_1 = 1,
    }
}

namespace QuestPDF.Drawing
{
    public static class FontManager
    {
        public static extern void RegisterFontWithCustomName(string fontName, Stream stream);
    }
}

namespace QuestPDF.Drawing.Exceptions
{
    public sealed class DocumentLayoutException : Exception
    {
        internal extern DocumentLayoutException(string message);
    }
}

namespace QuestPDF.Helpers
{
    public sealed class PageSize
    {
        public extern PageSize(float width, float height, Infrastructure.Unit unit = Infrastructure.Unit.Point);
    }

    public static class PageSizes
    {
        public static extern PageSize A4 { get; }
    }
}

namespace QuestPDF.Fluent
{
    using Helpers;
    using Infrastructure;

    public static class GenerateExtensions
    {
        public static extern byte[] GeneratePdf(this IDocument document);
    }

    public static class PageExtensions
    {
        public static extern IDocumentContainer Page(this IDocumentContainer document, Action<PageDescriptor> handler);
    }

    public sealed class PageDescriptor
    {
        internal extern PageDescriptor();

        public extern void Size(PageSize pageSize);

        public extern void MarginHorizontal(float value, Unit unit = Unit.Point);

        public extern void MarginTop(float value, Unit unit = Unit.Point);

        public extern void MarginBottom(float value, Unit unit = Unit.Point);

        public extern void DefaultTextStyle(TextStyle textStyle);

        public extern IContainer Background();

        public extern IContainer Header();

        public extern IContainer Content();

        public extern IContainer Footer();
    }
}
