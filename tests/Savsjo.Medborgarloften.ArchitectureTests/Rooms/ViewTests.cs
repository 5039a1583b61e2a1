using System.Text.RegularExpressions;
using Savsjo.Medborgarloften.ArchitectureTests.Reading;

namespace Savsjo.Medborgarloften.ArchitectureTests.Rooms;

/// <summary>
/// A view is named from its own room, or lies in what rooms share: a Shared folder above, FollowUpParts or Layout. A path
/// from the root, or a step upwards, would name a view of another room.
/// </summary>
public partial class ViewTests
{
    [Fact]
    public void No_view_is_named_from_another_room() => House.Source.SelectMany(OtherRooms).ShouldBeNone();

    [Fact]
    public void Every_view_that_is_named_lies_where_it_is_looked_for()
    {
        var views = House.Source.Where(file => file.IsView).Select(file => file.Path).ToHashSet();

        House.Source.Where(file => file.IsView || IsController(file)).SelectMany(file => Missing(file, views)).ShouldBeNone();
    }

    [Fact]
    public void A_view_of_another_room_is_seen() => Assert.Equal(
        ["src/X.Web/Public/Home/Index.cshtml names ~/Staff/Entry/_Text.cshtml",
            "src/X.Web/Public/Home/Index.cshtml names ../Statistics/_Table"],
        OtherRooms(new("src/X.Web/Public/Home/Index.cshtml",
            """
            <partial name="~/Staff/Entry/_Text.cshtml" />
            <partial model="null" name="../Statistics/_Table" /> <partial name="Parts/_Row" />
            """)));

    [Fact]
    public void A_view_of_another_room_is_seen_however_it_is_written() => Assert.Equal(
        ["src/X.Web/Public/Home/Index.cshtml names ~/Staff/Entry/_Text.cshtml",
            "src/X.Web/Public/Home/Index.cshtml names ~/Staff/Entry/_Row.cshtml"],
        OtherRooms(new("src/X.Web/Public/Home/Index.cshtml",
            """
            <partial name='~/Staff/Entry/_Text.cshtml' />
            @await Html.PartialAsync( @"~/Staff/Entry/_Row.cshtml")
            """)));

    [Fact]
    public void No_view_is_named_by_what_cannot_be_read_here() =>
        House.Source.Where(file => file.IsView).SelectMany(Unreadable).ShouldBeNone();

    [Fact]
    public void A_view_that_is_named_by_a_variable_is_seen() => Assert.Equal(
        ["src/X.Web/A.cshtml names a view by partial name=\"@Model.View", "src/X.Web/A.cshtml names a view by PartialAsync(view"],
        Unreadable(new("src/X.Web/A.cshtml",
            """<partial name="@Model.View" /> @await Html.PartialAsync(view, Model) <partial name="_Row" model="@Model" />""")));

    [Fact]
    public void A_partial_of_another_room_is_seen()
    {
        var views = new HashSet<string> { "src/X.Web/Public/Home/_Row.cshtml",
            "src/X.Web/Public/Shared/_Contact.cshtml", "src/X.Web/Shared/_Icon.cshtml", "src/X.Web/Staff/Entry/_Text.cshtml" };
        var page = """<partial name="_Row" /><partial name="_Contact" /><partial name="_Icon" /><partial name="_Text" />""";

        Assert.Equal(["src/X.Web/Public/Home/Index.cshtml names _Text, which its room has not"],
            Missing(new("src/X.Web/Public/Home/Index.cshtml", page), views));
    }

    [Fact]
    public void A_view_that_an_action_names_and_nobody_has_is_seen()
    {
        var views = new HashSet<string> { "src/X.Web/Admin/Periods/Period.cshtml" };
        var controller = """return View(nameof(Show), page); return View("Period", page); return View(page);""";

        Assert.Equal(["src/X.Web/Admin/Periods/PeriodsController.cs names Show, which its room has not"],
            Missing(new("src/X.Web/Admin/Periods/PeriodsController.cs", controller), views));
    }

    /// <summary>A name that is worked out while the page is drawn may be of any room.</summary>
    private static IEnumerable<string> Unreadable(SourceFile file) =>
        Variable().Matches(file.Text).Select(match => $"{file.Path} names a view by {match.Value.TrimStart('<')}");

    private static bool IsController(SourceFile file) => file.Name.EndsWith("Controller.cs", StringComparison.Ordinal);

    private static MatchCollection Named(SourceFile file) => (file.IsView ? NamedInView() : NamedInCode()).Matches(file.Text);

    private static IEnumerable<string> OtherRooms(SourceFile file) =>
        from Match match in Named(file)
        let name = match.Groups["name"].Value
        where (name.StartsWith('~') || name.StartsWith('/') || name.Contains("..", StringComparison.Ordinal)) && !IsBeside(file, name)
        select $"{file.Path} names {name}";

    /// <summary>A view component stands in no controller's room, and names its view by the whole path: its own folder's.</summary>
    private static bool IsBeside(SourceFile file, string name) =>
        !name.Contains("..", StringComparison.Ordinal) && name.EndsWith(".cshtml", StringComparison.Ordinal)
            && file.Folder.EndsWith(name.TrimStart('~')[..name.TrimStart('~').LastIndexOf('/')], StringComparison.Ordinal);

    private static IEnumerable<string> Missing(SourceFile file, HashSet<string> views) =>
        from Match match in Named(file)
        let name = match.Groups["name"].Value
        where !name.Contains('@') && !name.StartsWith('/') && !PlacesOf(file, name).Any(views.Contains)
        select $"{file.Path} names {name}, which its room has not";

    /// <summary>
    /// A partial is looked for from its page's controller, which stands at the same place or above: so from the view's own
    /// folder upwards, and below those of its neighbours that the same controller draws.
    /// </summary>
    private static IEnumerable<string> PlacesOf(SourceFile file, string name)
    {
        var root = string.Join('/', file.Path.Split('/')[..2]);
        for (var folder = file.Folder; folder.Length >= root.Length; folder = folder[..folder.LastIndexOf('/')])
        {
            yield return $"{folder}/{name}.cshtml";
            yield return $"{folder}/Shared/{name}.cshtml";
        }

        yield return $"{root}/FollowUpParts/{name}.cshtml";
        yield return $"{root}/Layout/{name}.cshtml";
    }

    [GeneratedRegex(
        """<partial\b[^>]*?\bname=["'](?<name>[^"']+)["']|Partial(?:Async)?\(\s*@?"(?<name>[^"]+)"|Layout = "(?<name>[^"]+)";""")]
    private static partial Regex NamedInView();

    [GeneratedRegex("""<partial\b[^>]*?\bname=(?:["']?@[\w.(]+)|\b(?:Render)?Partial(?:Async)?\(\s*(?!@?")\w+""")]
    private static partial Regex Variable();

    [GeneratedRegex("""\b(?:Partial)?View\((?:"(?<name>[^"]+)"|nameof\((?<name>\w+)\))""")]
    private static partial Regex NamedInCode();
}
