using Xunit.Sdk;
using Xunit.v3;

namespace Savsjo.Medborgarloften.Testing;

/// <summary>
/// The runner's own order, or with TEST_ORDER=reverse that order backwards: what one test leaves behind for another then
/// shows. Every test passes either way.
/// </summary>
public sealed class TestOrder : ITestMethodOrderer, ITestCaseOrderer
{
    private static readonly bool IsReversed = Environment.GetEnvironmentVariable("TEST_ORDER") == "reverse";

    public IReadOnlyCollection<TTestMethod?> OrderTestMethods<TTestMethod>(IReadOnlyCollection<TTestMethod?> testMethods)
        where TTestMethod : notnull, ITestMethod => Order(DefaultTestMethodOrderer.Instance.OrderTestMethods(testMethods));

    public IReadOnlyCollection<TTestCase> OrderTestCases<TTestCase>(IReadOnlyCollection<TTestCase> testCases)
        where TTestCase : notnull, ITestCase => Order(DefaultTestCaseOrderer.Instance.OrderTestCases(testCases));

    private static IReadOnlyCollection<T> Order<T>(IReadOnlyCollection<T> tests) => IsReversed ? [.. tests.Reverse()] : tests;
}
