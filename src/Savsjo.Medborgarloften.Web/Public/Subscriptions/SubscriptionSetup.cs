using Savsjo.Medborgarloften.Web.Mail;

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
            .AddSingleton<SubscriptionThrottle>()
            .AddSingleton<SignUpTurns>()
            .AddScoped<Subscribe>()
            .AddScoped<Subscription>()
            .AddScoped<NotifySubscribers>()
            .AddHostedService<Notifying>();
    }
}
