using System.Diagnostics.CodeAnalysis;

namespace Savsjo.Medborgarloften.Web.Outcomes;

/// <summary>Utfall med ett värde: what was made, found or said; or why there is none.</summary>
public sealed class Outcome<T> where T : notnull
{
    public Outcome(T value)
    {
        Plain = Outcome.Done;
        Value = value;
    }

    /// <exception cref="ArgumentException">What is done has a value.</exception>
    public Outcome(Outcome outcome) =>
        Plain = outcome.IsDone ? throw new ArgumentException("What is done has a value.", nameof(outcome)) : outcome;

    /// <summary>The same without the value.</summary>
    public Outcome Plain { get; }

    /// <summary>There when it is done.</summary>
    public T? Value { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsDone => Plain.IsDone;

    public static implicit operator Outcome<T>(T value) => new(value);

    public static implicit operator Outcome<T>(Outcome outcome) => new(outcome);
}
