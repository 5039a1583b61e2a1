namespace QuestPDF.Elements.Table
{
    public interface ITableCellContainer : Infrastructure.IContainer;
}

namespace QuestPDF.Fluent
{
    using Elements.Table;
    using Infrastructure;

    public static class TableExtensions
    {
        public static extern void Table(this IContainer element, Action<TableDescriptor> handler);
    }

    public static class TableCellExtensions
    {
        public static extern ITableCellContainer AsSemanticHorizontalHeader(this ITableCellContainer tableCellContainer);
    }

    public sealed class TableDescriptor
    {
        internal extern TableDescriptor();

        public extern void ColumnsDefinition(Action<TableColumnsDefinitionDescriptor> handler);

        public extern void Header(Action<TableCellDescriptor> handler);

        public extern ITableCellContainer Cell();
    }

    public sealed class TableColumnsDefinitionDescriptor
    {
        internal extern TableColumnsDefinitionDescriptor();

        public extern void RelativeColumn(float width = 1);
    }

    public sealed class TableCellDescriptor
    {
        internal extern TableCellDescriptor();

        public extern ITableCellContainer Cell();
    }
}
