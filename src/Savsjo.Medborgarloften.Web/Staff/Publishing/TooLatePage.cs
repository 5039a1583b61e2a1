using Savsjo.Medborgarloften.Web.Staff.Summaries;

namespace Savsjo.Medborgarloften.Web.Staff.Publishing;

/// <summary>För sent: somebody has published the round while a form of it was open; what was typed in it is shown, to be copied.</summary>
public sealed record TooLatePage(IReadOnlyList<WrittenNote> Notes)
{
    public static TooLatePage Of(PublishForm form) => new([.. form.ChangedNotes]);
}
