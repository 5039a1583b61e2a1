using System.Runtime.CompilerServices;

// The attacker's test switches complementary suppression off to see itself succeed; nothing else may.
[assembly: InternalsVisibleTo("Savsjo.Medborgarloften.Domain.Tests")]
