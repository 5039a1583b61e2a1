using Microsoft.AspNetCore.Mvc;

namespace Savsjo.Medborgarloften.Web.Staff.Conversations;

/// <summary>Samtalet om en rapport, drawn wherever the report is worked on or read.</summary>
public sealed class ConversationViewComponent : ViewComponent
{
    public IViewComponentResult Invoke(Conversation conversation) => View("/Staff/Conversations/_Conversation.cshtml", conversation);
}
