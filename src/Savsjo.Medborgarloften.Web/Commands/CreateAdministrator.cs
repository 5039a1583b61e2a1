using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Data.Saving;
using Savsjo.Medborgarloften.Web.Accounts;
using Savsjo.Medborgarloften.Web.Setup;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Commands;

/// <summary>
/// create-admin: makes an administrator without a password and prints a one-time link with which to choose one. For an
/// administrator that exists it prints a new link: whoever runs commands on the server may let themselves in again.
/// </summary>
public static class CreateAdministrator
{
    public static async Task<int> Run(IServiceProvider services, string email, TextWriter output)
    {
        if (!EmailSyntax.IsAddress(email))
        {
            await output.WriteLineAsync($"”{email}” är ingen e-postadress.");
            return 1;
        }

        await services.MigrateDatabase("create-admin");
        await using var scope = services.CreateAsyncScope();
        // Killed in the middle, it would leave an account that is nobody's and an address that is taken.
        var made = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Whole(
            () => scope.ServiceProvider.GetRequiredService<AccountCreation>().AdministratorLink(email));
        if (!made.IsDone)
        {
            await output.WriteLineAsync(made.Plain.Violations[0].Message);
            return 1;
        }

        await output.WriteLineAsync("Öppna länken för att välja lösenord. Den gäller ett dygn och kan användas en gång:");
        await output.WriteLineAsync(made.Value);
        return 0;
    }
}
