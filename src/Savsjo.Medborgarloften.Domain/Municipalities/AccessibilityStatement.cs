namespace Savsjo.Medborgarloften.Domain.Municipalities;

/// <summary>
/// Tillgänglighetsredogörelsen: what the law on access to digital public service (2018:1937) asks a public body to tell,
/// as far as it differs from one municipality to another. Out of the box nothing is assessed, and the page says so.
/// </summary>
public sealed record AccessibilityStatement
{
    /// <summary>Helt förenlig, delvis förenlig, inte förenlig; empty for not assessed.</summary>
    public string Conformance { get; init; } = "";

    /// <summary>When it was last assessed; required with a conformance.</summary>
    public DateOnly? AssessedOn { get; init; }

    /// <summary>How, as a whole sentence: "Vi har själva granskat webbplatsen med …"; required with a conformance.</summary>
    public string AssessedHow { get; init; } = "";

    /// <summary>Known shortcomings, a whole sentence each; required with "delvis" and "inte".</summary>
    public IReadOnlyList<string> Shortcomings { get; init; } = [];

    /// <summary>What would cost unreasonably much to make accessible, and why, a whole sentence each (12 § of the law).</summary>
    public IReadOnlyList<string> Burdens { get; init; } = [];

    /// <summary>What is not accessible and need not be, a whole sentence each (9–11 §§ of the law).</summary>
    public IReadOnlyList<string> OutsideTheLaw { get; init; } = [];

    /// <summary>When the site was first open to the public.</summary>
    public DateOnly? SiteOpenedOn { get; init; }

    /// <summary>When the statement was last gone through.</summary>
    public DateOnly? UpdatedOn { get; init; }

    /// <summary>Within how many working days somebody who asks gets an answer; 0 promises nothing.</summary>
    public int AnswerWithinDays { get; init; }

    /// <summary>The authority that supervises the law.</summary>
    public string SupervisorName { get; init; } = "";

    /// <summary>Where a complaint is made to it.</summary>
    public string SupervisorAddress { get; init; } = "";

    public bool IsAssessed => Conformance.Length > 0;
}
