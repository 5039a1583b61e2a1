using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Municipalities;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Admin.Settings;

/// <summary>Tillgänglighetsredogörelsens fält. It must not claim an assessment without saying when and how.</summary>
public sealed class StatementForm
{
    public const int MostDays = 60;
    private const int MostLine = 200;
    private const int MostText = 8000;
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly string[] Conformances = ["", "helt", "delvis", "inte"];

    /// <summary>"helt", "delvis", "inte"; empty for not assessed.</summary>
    public string? Conformance { get; set; }

    public string? AssessedOn { get; set; }

    public string? AssessedHow { get; set; }

    /// <summary>A whole sentence a line; so for the two below.</summary>
    public string? Shortcomings { get; set; }

    public string? Burdens { get; set; }

    public string? OutsideTheLaw { get; set; }

    public string? SiteOpenedOn { get; set; }

    public string? UpdatedOn { get; set; }

    public string? AnswerWithinDays { get; set; }

    public string? SupervisorName { get; set; }

    public string? SupervisorAddress { get; set; }

    public static StatementForm Of(AccessibilityStatement statement) => new()
    {
        Conformance = statement.Conformance,
        AssessedOn = Typed(statement.AssessedOn),
        AssessedHow = statement.AssessedHow,
        Shortcomings = string.Join('\n', statement.Shortcomings),
        Burdens = string.Join('\n', statement.Burdens),
        OutsideTheLaw = string.Join('\n', statement.OutsideTheLaw),
        SiteOpenedOn = Typed(statement.SiteOpenedOn),
        UpdatedOn = Typed(statement.UpdatedOn),
        AnswerWithinDays = statement.AnswerWithinDays == 0 ? "" : statement.AnswerWithinDays.ToString(CultureInfo.InvariantCulture),
        SupervisorName = statement.SupervisorName,
        SupervisorAddress = statement.SupervisorAddress,
    };

    public AccessibilityStatement ToStatement() => new()
    {
        Conformance = Conformance ?? "",
        AssessedOn = Day(AssessedOn),
        AssessedHow = TypedText.Text(AssessedHow),
        Shortcomings = TypedText.Lines(Shortcomings),
        Burdens = TypedText.Lines(Burdens),
        OutsideTheLaw = TypedText.Lines(OutsideTheLaw),
        SiteOpenedOn = Day(SiteOpenedOn),
        UpdatedOn = Day(UpdatedOn),
        AnswerWithinDays = Days() ?? 0,
        SupervisorName = TypedText.Line(SupervisorName),
        SupervisorAddress = TypedText.Line(SupervisorAddress),
    };

    /// <summary>All that is wrong, in the order of the form.</summary>
    public IEnumerable<RuleViolation> Faults()
    {
        var isAssessed = !string.IsNullOrEmpty(Conformance);
        if (!Conformances.Contains(Conformance ?? ""))
            yield return new("Välj en av bedömningarna.", new FormInput(nameof(Conformance)));
        if (isAssessed && string.IsNullOrWhiteSpace(AssessedOn))
            yield return new("Skriv vilken dag webbplatsen bedömdes, eller välj ”inte bedömd”.", new FormInput(nameof(AssessedOn)));
        if (isAssessed && TypedText.Text(AssessedHow).Length == 0)
            yield return new("Skriv hur webbplatsen bedömdes, eller välj ”inte bedömd”.", new FormInput(nameof(AssessedHow)));
        if (Conformance is "delvis" or "inte" && TypedText.Lines(Shortcomings).Count == 0)
            yield return new("Skriv vilka brister som gör att webbplatsen inte följer lagen helt.", new FormInput(nameof(Shortcomings)));
        foreach (var violation in FaultyDays().Concat(TooLong()))
            yield return violation;
        if (Days() is null or > MostDays)
            yield return new(
                $"Skriv antalet arbetsdagar med siffror, högst {MostDays}, eller lämna tomt.", new FormInput(nameof(AnswerWithinDays)));
        if (TypedText.Line(SupervisorName).Length is 0 or > MostLine)
            yield return new($"Skriv tillsynsmyndighetens namn, högst {MostLine} tecken.", new FormInput(nameof(SupervisorName)));
        if (!IsHttps(TypedText.Line(SupervisorAddress)))
            yield return new(
                "Skriv hela adressen till tillsynsmyndigheten, till exempel https://www.digg.se/tdosanmalan.",
                new FormInput(nameof(SupervisorAddress)));
    }

    /// <summary>
    /// What the law asks for and nobody has filled in: every item of the model that the supervising authority gives for a statement. Asked
    /// of a site that is open to the public.
    /// </summary>
    /// <param name="today">A day that has not been yet can be none on which something was done.</param>
    public IEnumerable<RuleViolation> Missing(DateOnly today)
    {
        if (string.IsNullOrEmpty(Conformance))
            yield return new(
                "Välj hur väl webbplatsen följer lagen. Den som är öppen för alla måste vara bedömd.", new FormInput(nameof(Conformance)));
        if (Conformance == "helt" && TypedText.Lines(Shortcomings).Count > 0)
            yield return new("Välj ”delvis” eller ”inte”, eller ta bort bristerna.", new FormInput(nameof(Conformance)));
        if (Days() == 0)
            yield return new("Skriv inom hur många arbetsdagar den som hör av sig får svar.", new FormInput(nameof(AnswerWithinDays)));
        if (string.IsNullOrWhiteSpace(SiteOpenedOn))
            yield return new("Skriv vilken dag webbplatsen öppnades för allmänheten.", new FormInput(nameof(SiteOpenedOn)));
        if (string.IsNullOrWhiteSpace(UpdatedOn))
            yield return new("Skriv vilken dag redogörelsen senast gicks igenom.", new FormInput(nameof(UpdatedOn)));
        foreach (var (name, _) in TypedDays().Where(day => Day(day.Typed) > today))
            yield return new("Den dagen har inte varit än.", new FormInput(name));
        if (Day(UpdatedOn) < Day(AssessedOn))
            yield return new("Redogörelsen kan inte vara äldre än bedömningen som den berättar om.", new FormInput(nameof(UpdatedOn)));
    }

    private (string Name, string? Typed)[] TypedDays() =>
        [(nameof(AssessedOn), AssessedOn), (nameof(SiteOpenedOn), SiteOpenedOn), (nameof(UpdatedOn), UpdatedOn)];

    private IEnumerable<RuleViolation> FaultyDays() =>
        from day in TypedDays()
        where !string.IsNullOrWhiteSpace(day.Typed) && Day(day.Typed) is null
        select new RuleViolation($"”{day.Typed}” är inget datum. Skriv till exempel 2026-11-22.", new FormInput(day.Name));

    private IEnumerable<RuleViolation> TooLong() =>
        from text in new[] { (Name: nameof(AssessedHow), Typed: AssessedHow), (Name: nameof(Shortcomings), Typed: Shortcomings),
            (Name: nameof(Burdens), Typed: Burdens), (Name: nameof(OutsideTheLaw), Typed: OutsideTheLaw) }
        where TypedText.Text(text.Typed).Length > MostText
        select new RuleViolation($"Texten får vara högst {SwedishText.Number(MostText)} tecken.", new FormInput(text.Name));

    private int? Days() => string.IsNullOrWhiteSpace(AnswerWithinDays) ? 0
        : int.TryParse(AnswerWithinDays.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null;

    private static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Typed(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? "";

    private static bool IsHttps(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && address.Length <= 1000;
}
