using System.Globalization;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Errors;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>Controllers and views in feature folders, in Swedish, every POST with an antiforgery token.</summary>
public static class MvcSetup
{
    public static void AddMvcInSwedish(this WebApplicationBuilder builder)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = SwedishText.Culture;
        builder.Services.AddRouting(routing => routing.LowercaseUrls = true);
        builder.Services.AddControllersWithViews(mvc =>
        {
            mvc.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            mvc.Filters.Add<SomebodyWasQuicker>();
            mvc.Filters.Add<RefusedForms>();
            mvc.Conventions.Add(new AddressParameters());
            mvc.ModelBinderProviders.Insert(0, new UnreadNumbers());
            // No script here names fields as jQuery does, and a bracket that is not closed is an exception to these two.
            mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            mvc.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
            mvc.ModelBindingMessageProvider.SpeakSwedish();
        });
        builder.Services.Configure<RazorViewEngineOptions>(razor => razor.ViewLocationExpanders.Add(new RoomViewLocations()));
        // Swedish letters as themselves, not as &#xE5;
        builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new(UnicodeRanges.All));
        builder.Services.AddRequestLocalization(localization => localization.SetDefaultCulture(SwedishText.Culture.Name));
    }

    private static void SpeakSwedish(this Microsoft.AspNetCore.Mvc.ModelBinding.Metadata.DefaultModelBindingMessageProvider messages)
    {
        messages.SetMissingBindRequiredValueAccessor(field => $"Uppgiften ”{field}” saknas.");
        messages.SetMissingKeyOrValueAccessor(() => "En uppgift saknas.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Formuläret är tomt.");
        messages.SetValueMustNotBeNullAccessor(_ => "Fyll i fältet.");
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"”{value}” går inte att använda här.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"”{value}” går inte att använda här.");
        messages.SetUnknownValueIsInvalidAccessor(_ => "Uppgiften går inte att använda här.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Uppgiften går inte att använda här.");
        messages.SetValueIsInvalidAccessor(value => $"”{value}” går inte att använda här.");
        messages.SetValueMustBeANumberAccessor(_ => "Skriv ett tal med siffror.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Skriv ett tal med siffror.");
    }
}
