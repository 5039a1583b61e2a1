using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>En skillnad: what one of two versions says otherwise, for the log and for whoever was second.</summary>
/// <param name="Name">"Kommunens namn".</param>
public sealed record SettingsDifference(string Name, string Before, string After)
{
    /// <summary>What is different, in the order of the form.</summary>
    public static IReadOnlyList<SettingsDifference> Between(StoredSettings before, StoredSettings after) =>
        [.. Values(before).Zip(Values(after), (one, other) => new SettingsDifference(one.Name, one.Value, other.Value))
            .Where(value => value.Before != value.After)];

    private static IEnumerable<(string Name, string Value)> Values(StoredSettings stored)
    {
        var (settings, statement) = (stored.Settings, stored.Settings.Accessibility);
        return
        [
            ("Kommunens namn", settings.Name),
            ("Ort", settings.Place),
            ("Ord före orten", settings.PlacePreposition),
            ("Lokalpolisområde", settings.PoliceArea),
            ("E-post", settings.ContactEmail),
            ("Telefon", settings.ContactTelephone),
            ("Frågor från allmänheten till", settings.QuestionsEmail ?? ""),
            ("Fler kontakter", Lines(settings.PublishedContacts)),
            ("Färg", settings.AccentColour),
            ("Logotyp", stored.LogotypeHash ?? "ingen"),
            ("Logotypens beskrivning", settings.LogotypeAltText),
            ("Bedömning", statement.Conformance.Length == 0 ? "inte bedömd" : statement.Conformance),
            ("Bedömd", Day(statement.AssessedOn)),
            ("Hur den bedömdes", statement.AssessedHow),
            ("Brister", Lines(statement.Shortcomings)),
            ("Oskäligt betungande", Lines(statement.Burdens)),
            ("Utanför lagen", Lines(statement.OutsideTheLaw)),
            ("Webbplatsen öppnades", Day(statement.SiteOpenedOn)),
            ("Redogörelsen uppdaterades", Day(statement.UpdatedOn)),
            ("Svar inom arbetsdagar", SwedishText.Number(statement.AnswerWithinDays)),
            ("Tillsynsmyndighet", statement.SupervisorName),
            ("Tillsynsmyndighetens adress", statement.SupervisorAddress),
            ("Dataskyddsombud", settings.DataProtectionContact),
            ("Hur länge uppgifter bevaras", settings.DataRetention),
            ("Lättläst om löftena", settings.EasyText ?? ""),
            ("Information på andra språk", LanguageLines.Typed(settings.LanguageLinks)),
        ];
    }

    private static string Lines(IReadOnlyList<string> lines) => string.Join('\n', lines);

    private static string Day(DateOnly? day) => day is { } known ? SwedishText.Date(known) : "";
}

/// <summary>Settings with their logotype.</summary>
public sealed record StoredSettings(MunicipalitySettings Settings, string? LogotypeHash);
