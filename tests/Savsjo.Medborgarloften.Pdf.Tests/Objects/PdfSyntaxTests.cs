using Savsjo.Medborgarloften.Pdf.Objects;

namespace Savsjo.Medborgarloften.Pdf.Tests.Objects;

public sealed class PdfSyntaxTests
{
    [Theory]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(-0.0001, "0")]
    [InlineData(595.28, "595.28")]
    [InlineData(1e7, "10000000")]
    public void Number_has_a_point_and_no_exponent(double number, string expected) => Assert.Equal(expected, PdfSyntax.Number(number));

    [Fact]
    public void TextString_is_UTF_16_with_its_mark() => Assert.Equal("<FEFF00E50028>", PdfSyntax.TextString("å("));

    [Fact]
    public void AsciiString_escapes_its_own_delimiters() => Assert.Equal(@"(a\(b\)\\c)", PdfSyntax.AsciiString(@"a(b)\c"));

    [Fact]
    public void Date_is_in_UTC() =>
        Assert.Equal("(D:20210122093000Z)", PdfSyntax.Date(new DateTime(2021, 1, 22, 9, 30, 0, DateTimeKind.Utc)));

    [Theory]
    [InlineData("#0d4f5c", "0.051 0.31 0.361")]
    [InlineData("#FFFFFF", "1 1 1")]
    public void Colour_is_three_shares(string hex, string expected) => Assert.Equal(expected, Colour.Parse(hex).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("petrol")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("123456#")]
    public void A_colour_that_is_none_is_refused_with_an_example(string hex) =>
        Assert.Contains("#0d4f5c", Assert.Throws<FormatException>(() => Colour.Parse(hex)).Message, StringComparison.Ordinal);
}
