using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Savsjo.Medborgarloften.Web.Shared;

/// <summary>Ett fält i ett formulär: its label, what it holds, a help text in plain Swedish, and what is wrong with it.</summary>
/// <param name="Name">The field's name, and its id: the error summary leads here.</param>
/// <param name="Help">One or two sentences.</param>
public sealed record FormField(string Name, string Label, string? Value, string? Help = null)
{
    /// <summary>The lines of a text area; 1 for a field of one line.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>The type of a field of one line: "text", "date".</summary>
    public string Type { get; init; } = "text";

    public int? MaxLength { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>A short field, for figures and nothing else.</summary>
    public bool IsNumber { get; init; }

    /// <summary>What to choose among; none for a field to write in.</summary>
    public IReadOnlyList<FieldChoice> Choices { get; init; } = [];

    /// <summary>Förslag to a field to write in; another word is as good.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    public string? SuggestionsId => Suggestions.Count == 0 ? null : $"{Name}-forslag";

    /// <summary>What is wrong; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults { get; private init; } = [];

    public string HelpId => $"{Name}-hjalp";

    public string FaultId => $"{Name}-fel";

    public string? DescribedBy => (Help, Faults.Count) switch
    {
        (null, 0) => null,
        (null, _) => FaultId,
        (_, 0) => HelpId,
        _ => $"{HelpId} {FaultId}",
    };

    /// <summary>The same field with what was found wrong with it.</summary>
    public FormField In(ModelStateDictionary fields) => this with
    {
        Faults = fields.TryGetValue(Name, out var entry) ? [.. entry.Errors.Select(error => error.ErrorMessage)] : [],
    };
}

/// <summary>Ett val i en lista.</summary>
public sealed record FieldChoice(string Value, string Words);
