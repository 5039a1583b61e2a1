using Microsoft.AspNetCore.Mvc;

namespace Savsjo.Medborgarloften.Web.Accounts;

/// <summary>Kräver ett färskt bevis; see <see cref="FreshProofFilter"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FreshProofAttribute() : TypeFilterAttribute(typeof(FreshProofFilter));
