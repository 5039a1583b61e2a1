namespace Savsjo.Medborgarloften.Web.Words;

/// <summary>Ett förklarat ord: what a word means here, in a sentence or two.</summary>
/// <param name="Slug">Where it stands in the word list: "ord#varav". It never changes: pages link to it.</param>
/// <param name="Term">"varav", as it stands on the pages.</param>
public sealed record ExplainedWord(string Slug, string Term, string Meaning)
{
    /// <summary>Whether the public meets it, too.</summary>
    public bool IsForAll { get; init; }

    /// <summary>"Varav", as an entry of a list begins.</summary>
    public string Entry => Domain.Swedish.SwedishText.Capitalised(Term);
}

/// <summary>Ord om samma sak, under one heading of the word list.</summary>
public sealed record WordGroup(string Slug, string Heading, IReadOnlyList<ExplainedWord> Words);
