using System.Collections.Concurrent;
using MimeKit;
using Savsjo.Medborgarloften.Web.Mail;

namespace Savsjo.Medborgarloften.Web.Tests.Mail;

/// <summary>A mail server that can be down, and that refuses some addresses for good.</summary>
public sealed class FragileTransport : IMailTransport, IMailSession
{
    private readonly ConcurrentQueue<MimeMessage> _taken = [];

    public bool IsDown { get; set; }

    public IReadOnlyList<string> RefusedAddresses { get; init; } = [];

    public IReadOnlyCollection<MimeMessage> Taken => _taken;

    /// <summary>Done when the server has taken a mail, and before that is known.</summary>
    public Action OnTaken { get; set; } = () => { };

    public string Name => "smtp.prov.example:587";

    public Task<IMailSession> Open(CancellationToken cancellation) => IsDown
        ? throw new MailServerException($"E-postservern {Name} svarar inte.", new TimeoutException())
        : Task.FromResult<IMailSession>(this);

    public Task Send(MimeMessage message, CancellationToken cancellation)
    {
        if (message.To.Mailboxes.Any(to => RefusedAddresses.Contains(to.Address)))
            throw new MailRefusedException($"E-postservern {Name} tar inte emot mejlet (svar 550).", new InvalidOperationException());
        _taken.Enqueue(message);
        OnTaken();
        return Task.CompletedTask;
    }

    public void StartOver()
    {
        IsDown = false;
        OnTaken = () => { };
        _taken.Clear();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
