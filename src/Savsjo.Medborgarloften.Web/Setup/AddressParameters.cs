using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing.Template;

namespace Savsjo.Medborgarloften.Web.Setup;

/// <summary>
/// What an action takes from its address it takes from there alone. As the framework has it a field of the form, of any name that
/// somebody makes up, comes first.
/// </summary>
public sealed class AddressParameters : IActionModelConvention
{
    public void Apply(ActionModel action)
    {
        var names = action.Selectors.Concat(action.Controller.Selectors)
            .Select(selector => selector.AttributeRouteModel?.Template).OfType<string>()
            .SelectMany(template => TemplateParser.Parse(template.TrimStart('~', '/')).Parameters)
            .Select(parameter => parameter.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in action.Parameters)
            if (parameter.BindingInfo?.BindingSource is null && names.Contains(parameter.BindingInfo?.BinderModelName ?? parameter.Name))
                (parameter.BindingInfo ??= new()).BindingSource = BindingSource.Path;
    }
}
