using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Domain.Tests.Reports;

public class PersonalDataTests
{
    private static readonly string[] Allowed = ["kommun@savsjo.se", "0382-152 00"];

    [Theory]
    [InlineData("Anmäld av 811228-9874 i går.", "811228-9874")]
    [InlineData("19811228-9874", "19811228-9874")]
    [InlineData("198112289874", "198112289874")]
    [InlineData("8112289874", "8112289874")]
    [InlineData("811228 9874", "811228 9874")]
    [InlineData("811228+9874", "811228+9874")]
    [InlineData("811228–9874", "811228–9874")]
    [InlineData("811228 - 9874", "811228 - 9874")]
    [InlineData("1981-12-28-9874", "1981-12-28-9874")]
    [InlineData("(811228-9874)", "811228-9874")]
    [InlineData("Samordningsnummer 701063-2391.", "701063-2391")]
    public void An_identity_number_is_found_however_it_is_written(string text, string found) =>
        Assert.Equal([new(PersonalDataKind.IdentityNumber, found)], PersonalData.FindIn(text, Allowed));

    [Theory]
    [InlineData("811228-9875")]
    [InlineData("Organisationsnummer 212000-0555")]
    [InlineData("811328-9874")]
    [InlineData("811232-9873")]
    [InlineData("Diarienummer 5000-K811228-20")]
    [InlineData("٨١١٢٢٨-٩٨٧٤")]
    public void A_number_that_is_nobodys_is_let_through(string text) => Assert.Empty(PersonalData.FindIn(text, Allowed));

    [Fact]
    public void Every_identity_number_with_a_valid_check_digit_is_found_and_none_without()
    {
        var random = new Random(20201);
        for (var round = 0; round < 2000; round++)
        {
            var day = random.Next(1, 29) + (random.Next(2) == 0 ? 0 : 60);
            var nine = $"{random.Next(100):00}{random.Next(1, 13):00}{day:00}{random.Next(1000):000}";
            var check = CheckDigit(nine);
            var valid = $"{nine[..6]}-{nine[6..]}{check}";
            var wrong = $"{nine[..6]}-{nine[6..]}{(check + random.Next(1, 10)) % 10}";
            Assert.Equal(PersonalDataKind.IdentityNumber, Assert.Single(PersonalData.FindIn($"Se {valid}.", [])).Kind);
            Assert.DoesNotContain(PersonalData.FindIn($"Se {wrong}.", []), found => found.Kind == PersonalDataKind.IdentityNumber);
        }
    }

    [Theory]
    [InlineData("Skriv till anna.berg@polisen.se.", "anna.berg@polisen.se")]
    [InlineData("ÅSA@SÄVSJÖ.SE", "ÅSA@SÄVSJÖ.SE")]
    [InlineData("anna @ polisen.se", "anna @ polisen.se")]
    [InlineData("<anna+tips@mail.polisen.se>", "anna+tips@mail.polisen.se")]
    [InlineData("x.kommun@savsjo.se", "x.kommun@savsjo.se")]
    [InlineData("kommun@savsjo.se.example", "kommun@savsjo.se.example")]
    [InlineData("0701234567@savsjo.se", "0701234567@savsjo.se")]
    public void An_email_address_is_found(string text, string found) =>
        Assert.Equal([new(PersonalDataKind.EmailAddress, found)], PersonalData.FindIn(text, Allowed));

    [Theory]
    [InlineData("Ring 070-123 45 67.", "070-123 45 67")]
    [InlineData("0701234567", "0701234567")]
    [InlineData("070 123 45 67", "070 123 45 67")]
    [InlineData("070-1234567", "070-1234567")]
    [InlineData("070.123.45.67", "070.123.45.67")]
    [InlineData("08-12 34 56", "08-12 34 56")]
    [InlineData("08-123 456 78", "08-123 456 78")]
    [InlineData("0382/612 34", "0382/612 34")]
    [InlineData("(0382) 612 34", "(0382) 612 34")]
    [InlineData("036-10 50 00", "036-10 50 00")]
    [InlineData("+46 70 123 45 67", "+46 70 123 45 67")]
    [InlineData("+46 (0)70-123 45 67", "+46 (0)70-123 45 67")]
    [InlineData("+46701234567", "+46701234567")]
    [InlineData("0046 70 123 45 67", "0046 70 123 45 67")]
    [InlineData("Rum 12, 070-123 45 67", "070-123 45 67")]
    public void A_telephone_number_is_found_in_every_Swedish_style(string text, string found) =>
        Assert.Equal([new(PersonalDataKind.TelephoneNumber, found)], PersonalData.FindIn(text, Allowed));

    [Theory]
    [InlineData("Tisdagar 12.00-14.00 Pga. Corona pandemin tillfälligt stängd från vecka 15.")]
    [InlineData("Öppet 08.00-16.00, 07:30–16:30 och 0800-1600.")]
    [InlineData("Löftet gäller 2020-2021 och 2020–2021.")]
    [InlineData("Uppstartsmöte 9/3, nytt möte 10/11-2020.")]
    [InlineData("Från 2020-05-01 till 2020-08-31, 2020-05-01 – 2020-08-31.")]
    [InlineData("01.02.2021 och 01/02 2021")]
    [InlineData("I kommunen bor 11 500 personer; budgeten är 1 000 000 000 kronor, 12 050 000 av dem här.")]
    [InlineData("Ring 112, 114 14 eller 1177.")]
    [InlineData("Antal per månad: 0 2 1 3 4 5 6 7 8")]
    [InlineData("Andelen är 0,5 procent, 0.125 eller 19,5.")]
    [InlineData("63 eget bruk varav 31 21 år och yngre")]
    [InlineData("Följ oss på @polisen_hoglandet")]
    [InlineData("Polisen 😀 gick i parken")]
    public void Ordinary_words_and_figures_raise_no_alarm(string text) => Assert.Empty(PersonalData.FindIn(text, Allowed));

    [Theory]
    [InlineData("Ring 0382-152 00.")]
    [InlineData("Ring 0382-152 00 10-12 vardagar.")]
    [InlineData("0382 152 00")]
    [InlineData("(0382) 15200")]
    [InlineData("+46 382 152 00")]
    [InlineData("+46 (0)382-152 00")]
    [InlineData("Kommun@Savsjo.se, kommun@savsjo.se.")]
    public void The_municipalitys_own_contacts_are_allowed_however_they_are_written(string text) =>
        Assert.Empty(PersonalData.FindIn(text, Allowed));

    [Fact]
    public void Another_number_beside_an_allowed_one_is_still_found() =>
        Assert.Equal("070-123 45 67", Assert.Single(PersonalData.FindIn("0382-152 00, 070-123 45 67", Allowed)).Match);

    [Fact]
    public void A_blank_allowed_contact_allows_nothing() => Assert.Single(PersonalData.FindIn("070-123 45 67", ["", " "]));

    [Fact]
    public void What_is_found_comes_in_the_order_of_the_text() => Assert.Equal(
        [PersonalDataKind.TelephoneNumber, PersonalDataKind.EmailAddress, PersonalDataKind.IdentityNumber],
        PersonalData.FindIn("070-123 45 67, a@b.se, 811228-9874", []).Select(found => found.Kind));

    private static int CheckDigit(string nine)
    {
        var sum = nine.Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 2 : 1)).Sum(product => product / 10 + product % 10);
        return (10 - sum % 10) % 10;
    }
}
