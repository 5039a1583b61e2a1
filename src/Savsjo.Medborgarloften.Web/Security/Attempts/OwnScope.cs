using Savsjo.Medborgarloften.Data;

namespace Savsjo.Medborgarloften.Web.Security.Attempts;

/// <summary>
/// För sig själv: what is counted is saved apart from what the request has begun to change, which may be refused yet, and also where
/// the request's own transaction is undone.
/// </summary>
public static class OwnScope
{
    public static async Task<T> InOwnScope<T>(this IServiceScopeFactory scopes, Func<AppDbContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }
}
