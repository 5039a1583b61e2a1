using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Measures;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Entry.FromText;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Det som sägs om en aktivitet, in a text or in the cells of a book.</summary>
/// <param name="Words">The text; empty where nothing is said.</param>
/// <param name="Status">Null where none is said.</param>
/// <param name="Offer">The figures, as they are shown.</param>
/// <param name="Measures">Whose figures would be filled in.</param>
/// <param name="FillFigures">Puts them into a form.</param>
internal sealed record ToldOfActivity(
    string Words, ActivityStatus? Status, FiguresOffer Offer, IReadOnlyList<Measure> Measures, Action<EditActivityReportForm> FillFigures)
{
    /// <summary>A rule refuses the text.</summary>
    public bool IsTextRefused { get; init; }

    /// <summary>Why nothing of it is ticked to begin with; whole sentences.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>What cannot be taken, and what to look at; whole sentences.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
