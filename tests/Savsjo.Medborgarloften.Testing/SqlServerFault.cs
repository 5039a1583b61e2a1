using System.Globalization;
using System.Reflection;
using Microsoft.Data.SqlClient;

namespace Savsjo.Medborgarloften.Testing;

/// <summary>What SQL Server's driver throws, by number, where there is no server: it has no constructor that others may call.</summary>
public static class SqlServerFault
{
    private const BindingFlags Own = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public;

    /// <summary>As it comes on Linux: number 0, and the class of what ends a connection.</summary>
    public static SqlException LostConnection() => Of(0, 20);

    /// <summary>Two waited for each other, and this one was chosen to go.</summary>
    public static SqlException Deadlock() => Of(1205, 13);

    public static SqlException Of(int number, byte severity, Exception? inner = null)
    {
        var constructor = typeof(SqlError).GetConstructors(Own).OrderBy(one => one.GetParameters().Length).First();
        var error = constructor.Invoke([.. constructor.GetParameters().Select(one => ValueOf(one, number, severity))]);
        var errors = Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        typeof(SqlErrorCollection).GetMethod("Add", Own)!.Invoke(errors, [error]);
        var create = typeof(SqlException).GetMethods(Own).Where(one => one is { Name: "CreateException", IsStatic: true })
            .Where(one => inner is null || one.GetParameters().Any(parameter => parameter.ParameterType == typeof(Exception)))
            .OrderBy(one => one.GetParameters().Length).First();
        object?[] known = [errors, "", inner, Guid.Empty];
        return (SqlException)create.Invoke(null, [.. create.GetParameters().Select(one =>
            Array.Find(known, value => value is not null && one.ParameterType.IsInstanceOfType(value)))])!;
    }

    private static object? ValueOf(ParameterInfo parameter, int number, byte severity) => parameter.Name switch
    {
        "infoNumber" => number,
        "errorClass" => severity,
        "errorMessage" => string.Create(CultureInfo.InvariantCulture, $"Fault {number}."),
        _ when parameter.ParameterType == typeof(string) => "",
        _ when parameter.ParameterType.IsValueType => Activator.CreateInstance(parameter.ParameterType),
        _ => null,
    };
}
