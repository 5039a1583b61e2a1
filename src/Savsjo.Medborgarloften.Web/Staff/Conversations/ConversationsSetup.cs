namespace Savsjo.Medborgarloften.Web.Staff.Conversations;

/// <summary>Samtal: what author and reviewer write to each other, one class a use case, each living as long as a request.</summary>
public static class ConversationsSetup
{
    public static void AddConversations(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<WriteComment>();
}
