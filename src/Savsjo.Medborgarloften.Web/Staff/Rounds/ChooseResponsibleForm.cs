using Savsjo.Medborgarloften.Domain.Parties;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>Formuläret for one activity: who is ticked as responsible, and one substitute a party.</summary>
public sealed class ChooseResponsibleForm
{
    public List<string> Responsible { get; init; } = [];

    /// <summary>Empty for nobody.</summary>
    public List<string?> Substitute { get; init; } = [];

    /// <summary>What its writer saw, from <see cref="Fingerprint"/>.</summary>
    public string? Seen { get; init; }

    public IEnumerable<(string UserId, Duty Duty)> Chosen =>
        Responsible.Distinct().Select(id => (id, Duty.Responsible))
            .Concat(Substitute.OfType<string>().Where(id => id.Length > 0).Distinct().Select(id => (id, Duty.Substitute)));

    /// <summary>Who is chosen, as one text: "1:id 2:id".</summary>
    public static string Fingerprint(IEnumerable<ResponsiblePerson> persons) => string.Join(' ', persons
        .Select(person => $"{(int)person.Duty}:{person.UserId}").Order(StringComparer.Ordinal));
}
