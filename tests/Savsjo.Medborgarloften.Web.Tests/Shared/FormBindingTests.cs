using System.Collections;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Shared;

/// <summary>What a form sends reaches the one that reads it.</summary>
public class FormBindingTests(WebFixture app) : IClassFixture<WebFixture>
{
    /// <summary>MVC adds to the list that is there; one that cannot grow, such as an empty array, stays empty in silence.</summary>
    [Fact]
    public void Every_list_of_a_form_can_be_filled()
    {
        var forms = app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>().SelectMany(action => action.MethodInfo.GetParameters())
            .Select(parameter => parameter.ParameterType)
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.GetConstructor(Type.EmptyTypes) is not null
                && type.Assembly == typeof(Program).Assembly)
            .Distinct().ToList();

        var stiff = forms.SelectMany(form => form.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod?.IsPublic == true && !property.PropertyType.IsArray
                && property.GetValue(Activator.CreateInstance(form)) is IList { IsFixedSize: true })
            .Select(property => $"{form.Name}.{property.Name}"));

        Assert.Contains(forms, form => form.Name == "FollowUpsForm");
        Assert.Empty(stiff);
    }
}
