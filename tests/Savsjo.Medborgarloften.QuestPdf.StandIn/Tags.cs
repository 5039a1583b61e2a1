namespace QuestPDF.Fluent
{
    using Infrastructure;

    public static class SemanticExtensions
    {
        public static extern IContainer SemanticIgnore(this IContainer container);

        public static extern IContainer SemanticHeader1(this IContainer container);

        public static extern IContainer SemanticHeader2(this IContainer container);

        public static extern IContainer SemanticHeader3(this IContainer container);

        public static extern IContainer SemanticParagraph(this IContainer container);

        public static extern IContainer SemanticList(this IContainer container);

        public static extern IContainer SemanticListItem(this IContainer container);

        public static extern IContainer SemanticListLabel(this IContainer container);

        public static extern IContainer SemanticListItemBody(this IContainer container);

        public static extern IContainer SemanticTable(this IContainer container);

        public static extern IContainer SemanticFigure(this IContainer container, string alternativeText);

        public static extern IContainer SemanticImage(this IContainer container, string alternativeText);

        public static extern IContainer SemanticLink(this IContainer container, string alternativeText);
    }
}
