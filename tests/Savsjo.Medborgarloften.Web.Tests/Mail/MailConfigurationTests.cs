using Microsoft.AspNetCore.Builder;
using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Reminders;

namespace Savsjo.Medborgarloften.Web.Tests.Mail;

public class MailConfigurationTests
{
    private const string Server = "Mail:Smtp:Host=smtp.savsjo.example";
    private const string Sender = "Mail:From=medborgarloften@savsjo.example";

    [Fact]
    public void A_wrong_value_is_told_of_by_its_key_and_in_words()
    {
        foreach (var (settings, key, because) in new (string[], string, string)[]
        {
            (["Mail:From=Anna <anna@savsjo.example>"], "Mail:From", "är ingen e-postadress"),
            ([Server], "Mail:From", "avsändarens e-postadress saknas"),
            ([Sender, "Mail:Smtp:Host=smtp://savsjo"], "Mail:Smtp:Host", "är inget servernamn"),
            ([Sender, Server, "Mail:Smtp:Port=0"], "Mail:Smtp:Port", "är inget portnummer"),
            ([Sender, Server, "Mail:Smtp:Port=smtp"], "Mail:Smtp:Port", "är inget portnummer"),
            ([Sender, Server, "Mail:Smtp:Security=ssl3"], "Mail:Smtp:Security", "är inget val"),
            ([Sender, Server, "Mail:Smtp:User=anna"], "Mail:Smtp:Password", "lösenordet saknas"),
            ([Sender, Server, "Mail:Smtp:Password=hemligt"], "Mail:Smtp:User", "användarnamnet saknas"),
            ([Sender, Server, "Mail:Smtp:User=anna", "Mail:Smtp:Password=hemligt", "Mail:Smtp:Security=None"],
                "Mail:Smtp:Security", "bara krypterat"),
            (["Mail:PickupFolder=/proc/brev"], "Mail:PickupFolder", "går inte att skapa eller skriva i"),
            (["Reminders:DaysBefore=snart"], "Reminders:DaysBefore", "skriv ett heltal från 0 till 30"),
            (["Reminders:DaysApart=0"], "Reminders:DaysApart", "skriv ett heltal från 1 till 30"),
            (["Reminders:FromHour=0"], "Reminders:FromHour", "skriv ett heltal från 1 till 23"),
        })
        {
            var fault = Assert.Throws<InvalidConfigurationException>(() => Configure(settings));
            Assert.StartsWith($"{key}: ", fault.Message, StringComparison.Ordinal);
            Assert.Contains(because, fault.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("hemligt", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Right_values_are_taken()
    {
        Configure([Sender, Server]);
        Configure([Sender, Server, "Mail:Smtp:Port=2525", "Mail:Smtp:Security=none"]);
        Configure([Sender, Server, "Mail:Smtp:Security=Tls", "Mail:Smtp:User=anna",
            "Mail:Smtp:Password=hemligt", "Reminders:DaysBefore=0"]);
    }

    private static void Configure(string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("medborgarloften-mail-");
        try
        {
            var builder = WebApplication.CreateBuilder(
                [$"--Mail:PickupFolder={folder.FullName}", .. settings.Select(setting => $"--{setting}")]);
            builder.AddMail();
            builder.AddReminders();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
