using System.Runtime.CompilerServices;

// The attackers' tests switch complementary suppression off to see themselves succeed; nothing else may.
[assembly: InternalsVisibleTo("Savsjo.Medborgarloften.Domain.Tests")]
[assembly: InternalsVisibleTo("Savsjo.Medborgarloften.Web.Tests")]
