namespace Savsjo.Medborgarloften.Data.Upkeep;

/// <summary>Fel på databasen: something that whoever runs the program can mend, as one plain Swedish sentence.</summary>
public sealed class DatabaseFaultException(string sentence, Exception? inner = null) : Exception(sentence, inner);
