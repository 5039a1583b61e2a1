using Savsjo.Medborgarloften.Web.Mail;
using Savsjo.Medborgarloften.Web.Routines;

namespace Savsjo.Medborgarloften.Web.Public.Subscriptions;

/// <summary>Subscription by e-mail: offered where mail gets away.</summary>
public static class SubscriptionSetup
{
    public static void AddSubscriptions(this WebApplicationBuilder builder)
    {
        var mail = builder.Configuration.GetSection(MailOptions.Section).Get<MailOptions>() ?? new();
        builder.Services
            .AddSingleton(new SubscriptionOffer(mail.Smtp.Host.Length > 0 || builder.Environment.IsDevelopment()))
            .AddScoped<SubscriptionLinks>()
            .AddScoped<SubscriptionLetters>()
            .AddScoped<EnglishSubscriptionLetters>()
            .AddSingleton<SubscriptionThrottle>()
            .AddSingleton<SignUpTurns>()
            .AddScoped<Subscribe>()
            .AddScoped<Subscription>()
            .AddScoped<NotifySubscribers>()
            .AddRoutine(TimeSpan.FromSeconds(10), "Mejlen till prenumeranterna gick inte att skriva.", Notify)
            .AddRoutine(TimeSpan.FromHours(1), "Adresser som ingen har bekräftat gick inte att ta bort.",
                (services, cancellation) => services.GetRequiredService<NotifySubscribers>().RemoveUnconfirmed(cancellation));
    }

    private static Task Notify(IServiceProvider services, CancellationToken cancellation)
    {
        services.GetRequiredService<SubscriptionThrottle>().Forget();
        return services.GetRequiredService<NotifySubscribers>().Run(cancellation);
    }
}
