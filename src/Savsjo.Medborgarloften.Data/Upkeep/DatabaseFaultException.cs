namespace Savsjo.Medborgarloften.Data.Upkeep;

/// <summary>Fel på databasen: something that whoever runs the program can mend, as one plain Swedish sentence.</summary>
public class DatabaseFaultException(string sentence, Exception? inner = null) : Exception(sentence, inner);

/// <summary>Databasen svarar inte i tid: whoever asks has waited for as long as they may.</summary>
public sealed class SilentDatabaseException() : DatabaseFaultException("Databasen svarar inte i tid.");
