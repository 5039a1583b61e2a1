using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Savsjo.Medborgarloften.Domain;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Formuläret som fyller i: the document, how it is to be read, and what of it is ticked. All of it is text, as posted.</summary>
[ModelBinder(typeof(FillFormBinder))]
public sealed partial class FillForm
{
    /// <summary>The deed of the button that only reads the document once more.</summary>
    public const string ReadAgain = "las-om";

    public string? Deed { get; private init; }

    /// <summary>See <see cref="CarriedDocument"/>.</summary>
    public string? Document { get; private init; }

    /// <summary>The column's place, as it is chosen now and as it was when the page was shown.</summary>
    public int? Column { get; private init; }

    public int? ShownColumn { get; private init; }

    /// <summary>The activities chosen for rows, by the rows' places; null for none.</summary>
    public Dictionary<int, int?> Rows { get; } = [];

    public Dictionary<int, int?> ShownRows { get; } = [];

    /// <summary>Somebody says that it is about this round, whatever it says itself.</summary>
    public bool IsConfirmed { get; private init; }

    /// <summary>"17/text": what is ticked.</summary>
    public IReadOnlyCollection<string> Take { get; private init; } = [];

    /// <summary>What could be ticked.</summary>
    public IReadOnlyCollection<string> Offered { get; private init; } = [];

    /// <summary>The reports' versions and fields as they were shown, by the activities' ids.</summary>
    public Dictionary<int, string> Versions { get; } = [];

    public Dictionary<int, string> Seen { get; } = [];

    /// <summary>What the page showed of each activity, by <see cref="Proposal.Shown"/>; and the place of its row.</summary>
    public Dictionary<int, string> Shown { get; } = [];

    public Dictionary<int, int?> RowOf { get; } = [];

    /// <summary>The round that the page was about; null for what is no tertial. A tertial has a next one, without end.</summary>
    [ValidateNever]
    public Tertial? Round { get; private init; }

    /// <summary>Whether an activity stood on the page otherwise than it would now, though nobody chose another column or row.</summary>
    public bool IsOtherwise(Proposal one) =>
        Column == ShownColumn && Shown.TryGetValue(one.Activity.Id, out var shown) && shown != one.Shown;

    /// <summary>Whether something of an activity is ticked.</summary>
    public bool Takes(Proposal one) => one.Parts.Any(part => Take.Contains(part.Key));

    /// <summary>What is ticked is what was shown: nobody fills in what they have not seen.</summary>
    public bool IsAsShown => Deed != ReadAgain && Column == ShownColumn
        && Rows.Where(row => row.Value is not null).ToHashSet().SetEquals(ShownRows.Where(row => row.Value is not null));

    /// <summary>
    /// Whether a part is ticked when the document is read again: a choice that was made holds, and what replaces something is taken
    /// only as it was seen.
    /// </summary>
    public bool StillTicks(ProposedPart part) => !Offered.Contains(part.Key) ? part.IsTicked
        : Take.Contains(part.Key) && (part.IsTicked || Column == ShownColumn);

    public static FillForm Read(IFormCollection posted)
    {
        string? Of(string name) => posted[name].FirstOrDefault();
        var form = new FillForm
        {
            Deed = Of(nameof(Deed)),
            Document = Of(nameof(Document)),
            Column = Number(Of(nameof(Column))),
            ShownColumn = Number(Of(nameof(ShownColumn))),
            Round = Number(Of(nameof(Round))) is { } value && Tertial.TryCreate(value / 10, value % 10, out var tertial) ? tertial : null,
            IsConfirmed = Of(nameof(IsConfirmed)) == "true",
            Take = [.. posted[nameof(Take)].OfType<string>()],
            Offered = [.. posted[nameof(Offered)].OfType<string>()],
        };
        foreach (var (name, values) in posted)
            if (Numbered().Match(name) is { Success: true } match)
                form.Set(match.Groups["of"].Value, int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture),
                    values.FirstOrDefault() ?? "");
        return form;
    }

    private void Set(string of, int number, string value)
    {
        switch (of)
        {
            case nameof(Rows):
                Rows[number] = Number(value);
                break;
            case nameof(ShownRows):
                ShownRows[number] = Number(value);
                break;
            case nameof(RowOf):
                RowOf[number] = Number(value);
                break;
            case nameof(Shown):
                Shown[number] = value;
                break;
            case nameof(Versions):
                Versions[number] = value;
                break;
            default:
                Seen[number] = value;
                break;
        }
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?<of>Rows|ShownRows|Versions|Seen|Shown|RowOf)\[(?<number>[0-9]{1,9})\]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}

/// <summary>Binds <see cref="FillForm"/>: MVC's own dictionaries throw at keys that nobody but a forger posts.</summary>
public sealed class FillFormBinder : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var request = bindingContext.HttpContext.Request;
        bindingContext.Result = ModelBindingResult.Success(FillForm.Read(request.HasFormContentType
            ? await request.ReadFormAsync(bindingContext.HttpContext.RequestAborted)
            : FormCollection.Empty));
    }
}
