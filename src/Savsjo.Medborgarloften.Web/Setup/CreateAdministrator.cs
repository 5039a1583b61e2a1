using System.Net.Mail;
using Savsjo.Medborgarloften.Data.Accounts;
using Savsjo.Medborgarloften.Web.Features.Account;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>create-admin: makes an administrator without a password and prints a one-time link with which to choose one.</summary>
public static class CreateAdministrator
{
    public static async Task<int> Run(IServiceProvider services, string email, TextWriter output)
    {
        if (!MailAddress.TryCreate(email, out _))
        {
            await output.WriteLineAsync($"”{email}” är ingen e-postadress.");
            return 1;
        }

        await services.MigrateDatabase();
        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<AccountCreation>();
        var account = await accounts.Create(email, "Administratör", null, Role.Administrator);
        if (account is null)
        {
            await output.WriteLineAsync($"Det finns redan ett konto för {email}.");
            return 1;
        }

        await output.WriteLineAsync("Öppna länken för att välja lösenord. Den kan användas en gång:");
        await output.WriteLineAsync(await accounts.ChoosePasswordLink(account));
        return 0;
    }
}
