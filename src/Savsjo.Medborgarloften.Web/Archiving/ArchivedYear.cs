using Savsjo.Medborgarloften.Data.Verifying;
using Savsjo.Medborgarloften.Domain.Swedish;
using Savsjo.Medborgarloften.Web.Upkeep;

namespace Savsjo.Medborgarloften.Web.Archiving;

/// <summary>Ett arkiverat år: the package that was written, and what was looked at.</summary>
public sealed record ArchivedYear(string Folder, IReadOnlyList<ArchivedFile> Files, Verification Verification)
{
    /// <summary>What was done, for whoever ran the command.</summary>
    public IEnumerable<string> Lines =>
    [
        $"Arkivpaketet är skrivet: {Folder}",
        $"Det har {SwedishText.Number(Files.Count)} filer. Alla är lästa igen och stämmer med sip.xml.",
        .. Checked(Verification),
    ];

    /// <summary>What is known of the content when it leaves, and what somebody else has to look at.</summary>
    public static IEnumerable<string> Checked(Verification verification) =>
    [
        .. BackupWords.OfVerified(verification),
        "Inte kontrollerat här: att PDF-filerna följer PDF/A (prova dem med veraPDF), och att sip.xml följer Riksarkivets scheman.",
        "Kommunen fyller själv i sip.xml: leveransöverenskommelse, organisationsnummer och referenskoder.",
        "Loggen har namn på dem som har arbetat med uppföljningen. Gallring och sekretess beslutar kommunen om.",
    ];
}
