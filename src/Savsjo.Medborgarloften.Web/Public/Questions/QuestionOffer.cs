using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Public.Subscriptions;

namespace Savsjo.Medborgarloften.Web.Public.Questions;

/// <summary>
/// Om frågor tas emot: an administrator has said where they go, and mail gets away. Part of what a published page may show, since the
/// municipality's version is.
/// </summary>
public sealed class QuestionOffer(SubscriptionOffer letters, MunicipalityOptions municipality)
{
    public bool IsOffered => letters.IsOffered && municipality.QuestionsEmail.Length > 0;
}
