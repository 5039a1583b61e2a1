using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>En del av ett förslag, with a tick of its own.</summary>
/// <param name="Value">What goes into the field, as a form holds it; empty for figures.</param>
/// <param name="IsThere">Something else stands there, and is kept unless it is ticked.</param>
public sealed record ProposedPart(string Key, ProposedKind Kind, string Value, bool IsThere, bool IsTicked)
{
    public static string KeyOf(Activity activity, ProposedKind kind) => $"{PanelField.Key(activity.Id)}/{kind}";

    public string Label => (Kind, IsThere) switch
    {
        (ProposedKind.Status, false) => $"Fyll i läget: {ReportField.Status.Tell(Value)}",
        (ProposedKind.Status, true) => $"Byt läget till {ReportField.Status.Tell(Value)}",
        (ProposedKind.Text, false) => "Fyll i texten",
        (ProposedKind.Text, true) => "Byt texten mot dokumentets",
        (_, false) => "Fyll i siffrorna",
        _ => "Byt siffrorna mot dokumentets",
    };
}

/// <summary>Slags del.</summary>
public enum ProposedKind
{
    Status = 1,
    Text = 2,
    Figures = 3,
}
