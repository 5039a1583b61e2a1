namespace Savsjo.Medborgarloften.ArchitectureTests.Reading;

/// <summary>Brott mot en regel: told in full, one a line, so that whoever broke it sees where.</summary>
public static class Faults
{
    public static void ShouldBeNone<T>(this IEnumerable<T> faults)
    {
        var told = faults.Select(fault => $"{fault}").Distinct().ToList();
        Assert.True(told.Count == 0, $"{told.Count} against the rule:\n{string.Join('\n', told)}");
    }
}
