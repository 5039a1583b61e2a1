using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Savsjo.Medborgarloften.Web.Errors;

/// <summary>
/// Tal som inte går att läsa: of a number that may be left out (which activity, which version), "abc" is not "none". It becomes a number
/// that nothing has, so that whoever looks for it refuses it beside its field, as what is not there any more.
/// </summary>
public sealed class UnreadNumbers : IModelBinderProvider, IModelBinder
{
    /// <summary>Nothing's id, and no version.</summary>
    public const int Nobodys = -1;

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Metadata.ModelType == typeof(int?) ? this : null;
    }

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        ArgumentNullException.ThrowIfNull(bindingContext);
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
            return Task.CompletedTask;
        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        bindingContext.Result = ModelBindingResult.Success(Read(typed.FirstValue));
        return Task.CompletedTask;
    }

    private static int? Read(string? typed) => string.IsNullOrWhiteSpace(typed) ? null
        : int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Nobodys;
}
