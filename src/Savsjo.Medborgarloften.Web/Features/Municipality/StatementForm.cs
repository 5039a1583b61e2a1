using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Savsjo.Medborgarloften.Domain.Municipalities;

namespace Savsjo.Medborgarloften.Web.Features.Municipality;

/// <summary>Tillgänglighetsredogörelsens fält. It must not claim an assessment without saying when and how.</summary>
public sealed class StatementForm : IValidatableObject
{
    public const int MostDays = 60;
    private const int LongText = 8000;
    private const string DayFormat = "yyyy-MM-dd";

    private static readonly string[] Conformances = ["", "helt", "delvis", "inte"];

    /// <summary>"helt", "delvis", "inte"; empty for not assessed.</summary>
    public string? Conformance { get; set; }

    public string? AssessedOn { get; set; }

    [StringLength(LongText, ErrorMessage = "Texten om hur webbplatsen bedömdes får vara högst {1} tecken.")]
    public string? AssessedHow { get; set; }

    /// <summary>A whole sentence a line; so for the two below.</summary>
    [StringLength(LongText, ErrorMessage = "Bristerna får tillsammans vara högst {1} tecken.")]
    public string? Shortcomings { get; set; }

    [StringLength(LongText, ErrorMessage = "Texten får vara högst {1} tecken.")]
    public string? Burdens { get; set; }

    [StringLength(LongText, ErrorMessage = "Texten får vara högst {1} tecken.")]
    public string? OutsideTheLaw { get; set; }

    public string? SiteOpenedOn { get; set; }

    public string? UpdatedOn { get; set; }

    public string? AnswerWithinDays { get; set; }

    [Required(ErrorMessage = "Skriv tillsynsmyndighetens namn.")]
    [StringLength(200, ErrorMessage = "Tillsynsmyndighetens namn får vara högst {1} tecken.")]
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

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (name, typed) in new[] { (nameof(AssessedOn), AssessedOn), (nameof(SiteOpenedOn), SiteOpenedOn), (nameof(UpdatedOn), UpdatedOn) })
            if (!string.IsNullOrWhiteSpace(typed) && Day(typed) is null)
                yield return new($"”{typed}” är inget datum. Skriv till exempel 2026-11-22.", [name]);
        if (Days() is null or < 0 or > MostDays)
            yield return new($"Skriv antalet arbetsdagar med siffror, högst {MostDays}, eller lämna tomt.", [nameof(AnswerWithinDays)]);
        if (!IsHttps(TypedText.Line(SupervisorAddress)))
            yield return new("Skriv hela adressen till tillsynsmyndigheten, till exempel https://www.digg.se/tdosanmalan.", [nameof(SupervisorAddress)]);
        if (!Conformances.Contains(Conformance ?? ""))
            yield return new("Välj en av bedömningarna.", [nameof(Conformance)]);
        if (string.IsNullOrEmpty(Conformance))
            yield break;
        if (string.IsNullOrWhiteSpace(AssessedOn))
            yield return new("Skriv vilken dag webbplatsen bedömdes, eller välj ”inte bedömd”.", [nameof(AssessedOn)]);
        if (TypedText.Text(AssessedHow).Length == 0)
            yield return new("Skriv hur webbplatsen bedömdes, eller välj ”inte bedömd”.", [nameof(AssessedHow)]);
        if (Conformance is "delvis" or "inte" && TypedText.Lines(Shortcomings).Count == 0)
            yield return new("Skriv vilka brister som gör att webbplatsen inte följer lagen helt.", [nameof(Shortcomings)]);
    }

    private int? Days() => string.IsNullOrWhiteSpace(AnswerWithinDays) ? 0
        : int.TryParse(AnswerWithinDays.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : null;

    private static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(typed?.Trim(), DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Typed(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? "";

    private static bool IsHttps(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}
