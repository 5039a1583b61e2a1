using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Savsjo.Medborgarloften.Data.SqlServer;

namespace Savsjo.Medborgarloften.Testing;

/// <summary>
/// Translates every query that a test makes the application run for SQL Server too, which needs no server: a query that
/// only SQLite can run fails in the test that reached it. Each query once a process.
/// </summary>
public sealed class SqlServerTranslation : IQueryExpressionInterceptor
{
    private static readonly ConcurrentDictionary<string, byte> Seen = new();
    private static readonly MethodInfo CompileQuery = typeof(IDatabase).GetMethod(nameof(IDatabase.CompileQuery))!;

    private SqlServerTranslation()
    {
    }

    /// <summary>One for all hosts: EF Core builds its services anew for every other instance.</summary>
    public static SqlServerTranslation Net { get; } = new();

    /// <summary>How many different queries have been translated so far in this process.</summary>
    public static int Count => Seen.Count;

    /// <summary>Whether a query with all of these words, as EF Core prints it, has been among them.</summary>
    public static bool HasTranslated(params string[] words) =>
        Seen.Keys.Any(query => words.All(word => query.Contains(word, StringComparison.Ordinal)));

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (Seen.TryAdd(eventData.ExpressionPrinter.PrintExpression(queryExpression), 0))
            Translate(queryExpression);
        return queryExpression;
    }

    /// <exception cref="TargetInvocationException">SQL Server cannot run the query; the inner exception says why.</exception>
    public static void Translate(Expression query)
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        var there = new RootsOf(db.Model).Visit(query);
        CompileQuery.MakeGenericMethod(ResultOf(there.Type)).Invoke(db.GetService<IDatabase>(), [there, false]);
    }

    private static Type ResultOf(Type type) => type.IsGenericType && typeof(IQueryable).IsAssignableFrom(type)
        ? typeof(IEnumerable<>).MakeGenericType(type.GetGenericArguments()[0])
        : type;

    /// <summary>The same tables in the other provider's model.</summary>
    private sealed class RootsOf(IModel model) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node switch
        {
            EntityQueryRootExpression root => new EntityQueryRootExpression(model.FindEntityType(root.EntityType.Name)!),
            _ => base.VisitExtension(node),
        };
    }
}
