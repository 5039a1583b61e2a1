using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;

namespace Savsjo.Medborgarloften.Web.Monitoring;

/// <summary>
/// Mätare: what this program counts of its own work, named as OpenTelemetry names things. Who is concerned is never told, and where
/// nobody listens it costs nothing.
/// </summary>
public sealed class OperationMeter
{
    public const string Name = "Savsjo.Medborgarloften";

    /// <summary>Seconds, from a read in memory to a mail server that does not answer.</summary>
    private static readonly InstrumentAdvice<double> Seconds = new()
    {
        HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    };

    private readonly Counter<long> _deeds;
    private readonly Counter<long> _mails;
    private readonly Counter<long> _securityEvents;
    private readonly Histogram<double> _pdf;
    private readonly Histogram<double> _database;

    public OperationMeter(IMeterFactory meters)
    {
        var meter = meters.Create(Name);
        _deeds = meter.CreateCounter<long>("medborgarloften.deeds", "{deed}", "What has been saved, by its deed in the audit log.");
        _mails = meter.CreateCounter<long>("medborgarloften.mails", "{mail}", "Attempts to send a mail, by what became of them.");
        _securityEvents = meter.CreateCounter<long>(
            "medborgarloften.security.events", "{event}", "What the security log counts: refused sign-ins, and their like.");
        _pdf = meter.CreateHistogram("medborgarloften.pdf.duration", "s", "Time to draw a follow-up's PDF.", tags: null, Seconds);
        _database = meter.CreateHistogram(
            "db.client.operation.duration", "s", "Time that the database took, waiting for others included.", tags: null, Seconds);
    }

    public void Saved(Enum deed) => _deeds.Add(1, Tag("medborgarloften.deed", deed));

    public void Mailed(MailOutcome outcome) => _mails.Add(1, Tag("medborgarloften.mail.outcome", outcome));

    public void Noted(Enum securityEvent) => _securityEvents.Add(1, Tag("medborgarloften.security.event", securityEvent));

    /// <summary>Does it, and notes how long it took, also when it failed.</summary>
    public T DrawingPdf<T>(Func<T> draw)
    {
        var began = Stopwatch.GetTimestamp();
        try
        {
            var drawn = draw();
            _pdf.Record(Stopwatch.GetElapsedTime(began).TotalSeconds);
            return drawn;
        }
        catch (Exception exception)
        {
            _pdf.Record(Stopwatch.GetElapsedTime(began).TotalSeconds, Failed(exception));
            throw;
        }
    }

    /// <param name="system">"sqlite" or "microsoft.sql_server".</param>
    /// <param name="operation">"SELECT", "COMMIT".</param>
    public void Asked(string system, string operation, TimeSpan took, Exception? failed = null)
    {
        var tags = new TagList { { "db.system.name", system }, { "db.operation.name", operation } };
        if (failed is not null)
            tags.Add(Failed(failed));
        _database.Record(took.TotalSeconds, tags);
    }

    private static KeyValuePair<string, object?> Failed(Exception exception) => new("error.type", exception.GetType().FullName);

    /// <summary>"password_refused".</summary>
    private static KeyValuePair<string, object?> Tag(string name, Enum value) =>
        new(name, JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));
}

/// <summary>Vad som blev av ett mejl, for the figures.</summary>
public enum MailOutcome
{
    Sent = 1,
    Postponed = 2,
    GivenUp = 3,
}
