using Savsjo.Medborgarloften.Domain.Municipalities;

namespace Savsjo.Medborgarloften.Web.Municipality;

/// <summary>
/// Installationens egna uppgifter: what the configuration says; it holds until somebody saves the form at
/// /admin/kommunen.
/// </summary>
/// <param name="Logotype">The configured file, read at start; null for the name alone.</param>
public sealed record Installation(MunicipalityOptions Municipality, AccessibilityStatement Accessibility, LogotypeFile? Logotype)
{
    /// <summary>The same, as a first version would store it.</summary>
    public MunicipalitySettings Settings => new()
    {
        Name = Municipality.Name,
        Place = Municipality.Place,
        PlacePreposition = Municipality.PlacePreposition,
        PoliceArea = Municipality.PoliceArea,
        ContactEmail = Municipality.ContactEmail,
        ContactTelephone = Municipality.ContactTelephone,
        QuestionsEmail = Municipality.QuestionsEmail is { Length: > 0 } questions ? questions : null,
        PublishedContacts = Municipality.PublishedContacts,
        AccentColour = Municipality.AccentColour,
        LogotypeAltText = Municipality.LogotypeAltText,
        Accessibility = Accessibility,
        DataProtectionContact = Municipality.DataProtectionContact,
        DataRetention = Municipality.DataRetention,
    };

    /// <summary>The configuration with a saved version's values in their places.</summary>
    public MunicipalityOptions With(MunicipalitySettings settings) => Municipality with
    {
        Name = settings.Name,
        Place = settings.Place,
        PlacePreposition = settings.PlacePreposition,
        PoliceArea = settings.PoliceArea,
        ContactEmail = settings.ContactEmail,
        ContactTelephone = settings.ContactTelephone,
        QuestionsEmail = settings.QuestionsEmail ?? "",
        PublishedContacts = settings.PublishedContacts,
        AccentColour = settings.AccentColour,
        LogotypeAltText = settings.LogotypeAltText,
        DataProtectionContact = settings.DataProtectionContact,
        DataRetention = settings.DataRetention,
    };
}
