namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <summary>Sammanfattning: a sentence or a few on a whole promise in one tertial; the start page shows the latest.</summary>
public sealed class PromiseNote
{
    /// <summary>A few sentences; a reader on the start page has ten seconds.</summary>
    public const int MaxLength = 400;

    private PromiseNote()
    {
    }

    internal PromiseNote(Tertial tertial) => Tertial = tertial;

    public int Id { get; private set; }

    public int PromiseId { get; private set; }

    public Tertial Tertial { get; private set; }

    public string Text { get; private set; } = "";

    public Change Written { get; private set; } = null!;

    internal void Write(string text, Change change)
    {
        Text = text;
        Written = change;
    }
}
