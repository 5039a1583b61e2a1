namespace Savsjo.Medborgarloften.Data.Telling;

/// <summary>Vilka mejl: what a person wants to be mailed about of what others have done.</summary>
public enum MailChoice
{
    /// <summary>Alla: what waits for them, and what has become of what they took part in.</summary>
    All = 1,

    /// <summary>Bara det som väntar på mig.</summary>
    OnlyWhatWaits = 2,

    /// <summary>Inga.</summary>
    None = 3,
}

/// <summary>The Swedish wording of <see cref="MailChoice"/>.</summary>
public static class MailChoiceWording
{
    extension(MailChoice choice)
    {
        public string Word => choice switch
        {
            MailChoice.All => "Alla",
            MailChoice.OnlyWhatWaits => "Bara det som väntar på mig",
            MailChoice.None => "Inga",
            _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, null),
        };
    }
}
