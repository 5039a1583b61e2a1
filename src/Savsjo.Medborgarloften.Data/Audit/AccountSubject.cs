namespace Savsjo.Medborgarloften.Data.Audit;

/// <summary>
/// Vems konto: how the log's entries say which account they concern. By its id: whoever shows them puts the name there, as
/// long as there is one.
/// </summary>
public static class AccountSubject
{
    private const string Prefix = "Konto ";

    public static string Of(string accountId) => Prefix + accountId;

    /// <summary>The account's id; null when the subject is something else.</summary>
    public static string? IdIn(string subject) =>
        subject.StartsWith(Prefix, StringComparison.Ordinal) && Guid.TryParse(subject[Prefix.Length..], out _)
            ? subject[Prefix.Length..]
            : null;

    /// <summary>The ids of the accounts that a value lists: "Konto …, Konto …". Empty when it lists anything else.</summary>
    public static IReadOnlyList<string> IdsIn(string? value)
    {
        var ids = (value ?? "").Split(", ").Select(IdIn).ToList();
        return ids.Contains(null) ? [] : ids.OfType<string>().ToList();
    }
}
