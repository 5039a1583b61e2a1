using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.Forms;

/// <summary>Binds <see cref="EditRoundForm"/>: MVC's own dictionaries throw at keys that nobody but a forger posts.</summary>
public sealed class EditRoundFormBinder : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var request = bindingContext.HttpContext.Request;
        bindingContext.Result = ModelBindingResult.Success(
            request.HasFormContentType
                ? PostedFields.Read(await request.ReadFormAsync(bindingContext.HttpContext.RequestAborted))
                : new EditRoundForm());
    }
}
