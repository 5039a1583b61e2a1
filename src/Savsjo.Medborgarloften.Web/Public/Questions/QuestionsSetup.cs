using Savsjo.Medborgarloften.Web.Routines;

namespace Savsjo.Medborgarloften.Web.Public.Questions;

/// <summary>Questions from the public: offered where an administrator has said who gets them.</summary>
public static class QuestionsSetup
{
    public static void AddQuestions(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<QuestionOffer>()
        .AddScoped<QuestionSubjects>()
        .AddScoped<QuestionLinks>()
        .AddScoped<QuestionLetters>()
        .AddScoped<Ask>()
        .AddScoped<AskedQuestion>()
        .AddSingleton<FormStamp>()
        .AddSingleton<QuestionThrottle>()
        .AddSingleton<AskingTurns>()
        .AddRoutine(TimeSpan.FromMinutes(10), "Frågor som ingen har bekräftat gick inte att ta bort.", Clean);

    private static Task Clean(IServiceProvider services, CancellationToken cancellation)
    {
        services.GetRequiredService<QuestionThrottle>().Forget();
        return services.GetRequiredService<AskedQuestion>().RemoveOld(cancellation);
    }
}
