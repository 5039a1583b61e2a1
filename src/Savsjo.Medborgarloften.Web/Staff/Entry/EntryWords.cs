namespace Savsjo.Medborgarloften.Web.Staff.Entry;

/// <summary>Ord på inmatningssidan that the page and its answers say alike.</summary>
public static class EntryWords
{
    /// <summary>"Skicka in 3 rapporter".</summary>
    public static string SubmitLabel(int ready) => ready switch
    {
        0 => "Skicka in",
        1 => "Skicka in 1 rapport",
        _ => $"Skicka in {ready} rapporter",
    };
}
