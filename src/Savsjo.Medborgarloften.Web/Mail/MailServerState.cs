namespace Savsjo.Medborgarloften.Web.Mail;

/// <summary>Whether mails get away from this process: a server that is down for a night is told of once, not every minute.</summary>
public sealed class MailServerState
{
    private int _isDown;

    /// <summary>True the first time that a way out that worked does not.</summary>
    public bool IsNewlyDown() => Interlocked.Exchange(ref _isDown, 1) == 0;

    /// <summary>True the first time that a way out that was closed works.</summary>
    public bool IsNewlyUp() => Interlocked.Exchange(ref _isDown, 0) == 1;
}
