namespace Savsjo.Medborgarloften.Fuzzing.Requests;

/// <summary>The demonstration's people, one of each role.</summary>
public static class DemoPeople
{
    public static readonly (string Role, string Email)[] All =
    [
        ("polissamordnare", "polis@savsjo.example"), ("kommunhandläggare", "kommun@savsjo.example"),
        ("granskare", "granskare@savsjo.example"), ("administratör", "admin@savsjo.example"),
    ];
}
