namespace Savsjo.Medborgarloften.Web.Maintenance;

/// <summary>
/// Det som redan har hänt outside the database is noted also under maintenance: what has been counted, and that a mail is sent, which
/// nobody would know otherwise, so that it would be sent once more.
/// </summary>
public static class AlreadyDone
{
    private static readonly AsyncLocal<bool> Noting = new();

    public static bool IsNoted => Noting.Value;

    /// <summary>What it sets is forgotten when the note is made: it holds for this method and what it calls.</summary>
    public static async Task Note(Func<Task> note)
    {
        Noting.Value = true;
        await note();
    }
}
