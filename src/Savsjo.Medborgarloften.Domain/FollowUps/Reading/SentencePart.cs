namespace Savsjo.Medborgarloften.Domain.FollowUps.Reading;

/// <summary>Del av en mening: its figures can be set in bold, and a follow-up that it names can be a link.</summary>
/// <param name="IsFigure">Set stronger than the words around it.</param>
/// <param name="FollowUp">The tertial whose follow-up the words name.</param>
public sealed record SentencePart(string Text, bool IsFigure = false, Tertial? FollowUp = null);

/// <summary>Mening, from its parts.</summary>
public static class Sentence
{
    extension(IEnumerable<SentencePart> parts)
    {
        /// <summary>The whole, as it is read aloud.</summary>
        public string Text => string.Concat(parts.Select(part => part.Text));
    }
}
