using Savsjo.Medborgarloften.Data.Audit;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Histories;

/// <summary>Loggpost som den visas: Swedish time, and what became of each value.</summary>
public sealed record LoggedEntry(
    long Sequence, DateTime AtUtc, string UserName, string Deed, string Subject, string? Tertial, IReadOnlyList<LoggedValue> Values)
{
    public static LoggedEntry Of(AuditEntry entry) => new(
        entry.Sequence,
        entry.AtUtc,
        entry.UserName,
        entry.Deed.Word,
        entry.Subject,
        NamesTertial(entry) ? null : entry.Tertial?.Name,
        LoggedValue.Between(entry.Before, entry.After));

    /// <summary>"10 maj 2021 kl. 10.00.05".</summary>
    public string Time => AtUtc.InSweden().ToString("d MMM yyyy 'kl.' HH.mm.ss", SwedishText.Culture);

    public IReadOnlyList<LoggedValue> Changed => [.. Values.Where(value => value.IsChanged)];

    public IReadOnlyList<string> Unchanged => [.. Values.Where(value => !value.IsChanged).Select(value => value.Name)];

    /// <summary>What is done to a whole round says of which: "Uppföljning av medborgarlöften, tertial 3 2020, version 1".</summary>
    private static bool NamesTertial(AuditEntry entry) => entry is
    {
        ActivityId: null,
        Deed: AuditDeed.Published or AuditDeed.RoundScheduled or AuditDeed.CorrectionOpened or AuditDeed.CorrectionCalledOff,
    };
}

/// <summary>Ett värde före och efter; null where it did not exist.</summary>
public sealed record LoggedValue(string Name, string? Before, string? After)
{
    public bool IsChanged => Before != After;

    /// <summary>What only the earlier and only the later value has.</summary>
    public (IReadOnlyList<TextPart> Before, IReadOnlyList<TextPart> After) Difference => TextDifference.Between(Before ?? "", After ?? "");

    /// <summary>Every value of either side, in the order in which they are written now; those that went come last.</summary>
    public static IReadOnlyList<LoggedValue> Between(string? before, string? after)
    {
        var earlier = AuditValues.Read(before);
        var later = AuditValues.Read(after);
        return
        [
            .. later.Select(value => new LoggedValue(value.Name, Find(earlier, value.Name), value.Value)),
            .. earlier.Where(value => Find(later, value.Name) is null).Select(value => new LoggedValue(value.Name, value.Value, null)),
        ];
    }

    private static string? Find(IReadOnlyList<AuditValue> values, string name) =>
        values.FirstOrDefault(value => value.Name == name)?.Value;
}
