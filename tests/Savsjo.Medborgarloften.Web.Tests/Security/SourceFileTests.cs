using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Savsjo.Medborgarloften.Testing;

namespace Savsjo.Medborgarloften.Web.Tests.Security;

/// <summary>What is shipped: views without inline script or style, and front-end assets with their licences.</summary>
public partial class SourceFileTests(WebFixture fixture) : IClassFixture<WebFixture>
{
    private IWebHostEnvironment Environment => fixture.Services.GetRequiredService<IWebHostEnvironment>();

    [Fact]
    public void No_view_holds_inline_script_or_style_or_raw_markup()
    {
        var views = Directory.GetFiles(Environment.ContentRootPath, "*.cshtml", SearchOption.AllDirectories);

        Assert.True(views.Length > 100, $"Only {views.Length} views were found.");
        Assert.Empty(views.SelectMany(view =>
            Inline().Matches(File.ReadAllText(view)).Select(match => $"{Path.GetFileName(view)}: {match.Value}")));
    }

    [Fact]
    public void Every_file_from_elsewhere_has_its_licence_beside_it_or_above()
    {
        var lib = Path.Combine(Environment.WebRootPath, "lib");
        var files = Directory.GetFiles(lib, "*", SearchOption.AllDirectories);

        Assert.True(files.Length > 5, $"Only {files.Length} files were found.");
        Assert.Empty(files.Where(file => !HasLicence(Path.GetDirectoryName(file)!, lib)).Select(file => Path.GetRelativePath(lib, file)));
    }

    [Fact]
    public void No_font_lies_outside_lib()
    {
        var fonts = Directory.GetFiles(Environment.WebRootPath, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".woff" or ".woff2" or ".ttf" or ".otf")
            .Select(file => Path.GetRelativePath(Environment.WebRootPath, file)).ToList();

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.StartsWith("lib" + Path.DirectorySeparatorChar, font, StringComparison.Ordinal));
    }

    /// <summary>In the folder or above it, below lib: a licence in lib itself would cover everything and so nothing.</summary>
    private static bool HasLicence(string folder, string lib) => folder != lib
        && (File.Exists(Path.Combine(folder, "LICENSE")) || HasLicence(Path.GetDirectoryName(folder)!, lib));

    [GeneratedRegex(@"<style\b|\sstyle=|<script(?![^>]*\ssrc=)[^>]*>|\son[a-z]+=""|Html\.Raw|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
