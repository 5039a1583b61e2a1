using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;
using Savsjo.Medborgarloften.Web.Shared;

namespace Savsjo.Medborgarloften.Web.Starting;

/// <summary>Startfel: the faults at start that whoever runs the program can mend, each as one plain sentence.</summary>
public static class StartFault
{
    /// <summary>Null for everything else: a bug, which keeps its stack trace.</summary>
    public static string? In(Exception exception) => exception switch
    {
        InvalidConfigurationException { Faults: [var fault] } => fault,
        InvalidConfigurationException several => string.Join(
            Environment.NewLine, several.Faults.Select(fault => $"  {fault}").Prepend($"{several.Faults.Count} inställningar är fel:")),
        TypeInitializationException { InnerException: TimeZoneNotFoundException } =>
            "Systemet saknar tidszonen Europe/Stockholm; installera tidszonsdata (paketet tzdata).",
        CryptographicException => $"Kestrel: certifikatet går inte att läsa ({exception.Message})",
        InvalidOperationException when exception.StackTrace?.Contains("ListenOptionsHttpsExtensions", StringComparison.Ordinal) == true =>
            "urls: https kräver ett certifikat; sätt Kestrel:Certificates:Default:Path, eller låt en proxy framför ta emot https.",
        IOException { InnerException: AddressInUseException } => "urls: adressen används redan av ett annat program.",
        FormatException fault when fault.TargetSite?.DeclaringType == typeof(BindingAddress) =>
            "urls: adressen går inte att läsa; skriv till exempel http://localhost:5080.",
        InvalidDataException { InnerException: FormatException inner } => $"appsettings.json går inte att läsa: {inner.Message}",
        _ => null,
    };
}
