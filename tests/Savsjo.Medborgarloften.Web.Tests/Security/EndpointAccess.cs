using Savsjo.Medborgarloften.Data.Accounts;

namespace Savsjo.Medborgarloften.Web.Tests.Security;

/// <summary>
/// Who may reach what. The list is written by hand: an endpoint that is not in it fails the tests until somebody has
/// decided who it is for.
/// </summary>
internal static class EndpointAccess
{
    /// <summary>Also those who are not signed in.</summary>
    private static readonly string?[] Everyone = [null, .. Role.All];

    private static readonly string?[] SignedIn = [.. Role.All];
    private static readonly string?[] Reporters = [Role.PoliceCoordinator, Role.MunicipalOfficial];
    private static readonly string?[] Reviewers = [Role.MunicipalOfficial, Role.Reviewer, Role.Administrator];
    private static readonly string?[] Publishers = [Role.MunicipalOfficial, Role.Administrator];
    private static readonly string?[] Administrators = [Role.Administrator];

    private const string OneVersion = "/uppfoljning/{year:int:length(4)}/tertial-{number:int:length(1)}/version-{version:int:min(1)}";

    public static IReadOnlyDictionary<string, string?[]> Approved { get; } = new Dictionary<string, string?[]>
    {
        ["GET /"] = Everyone,
        ["GET /om"] = Everyone,
        ["GET /tillganglighet"] = Everyone,
        ["GET /personuppgifter"] = Everyone,
        ["GET /en"] = Everyone,
        ["GET /en/uppfoljning/{year:int:length(4)}/tertial-{number:int:length(1)}"] = Everyone,
        ["GET /sprak/{tag}"] = Everyone,
        ["GET /lattlast"] = Everyone,
        ["GET /en/fraga"] = Everyone,
        ["POST /en/fraga"] = Everyone,
        ["GET /en/fraga/skickat"] = Everyone,
        ["GET /en/fraga/bekrafta"] = Everyone,
        ["POST /en/fraga/bekrafta"] = Everyone,
        ["POST /en/fraga/inte-min"] = Everyone,
        ["GET /en/prenumerera"] = Everyone,
        ["POST /en/prenumerera"] = Everyone,
        ["GET /en/prenumerera/skickat"] = Everyone,
        ["GET /en/prenumerera/bekrafta"] = Everyone,
        ["POST /en/prenumerera/bekrafta"] = Everyone,
        ["GET /en/prenumerera/avsluta"] = Everyone,
        ["POST /en/prenumerera/avsluta"] = Everyone,
        ["GET /robots.txt"] = Everyone,
        ["GET /sitemap.xml"] = Everyone,
        ["GET /.well-known/security.txt"] = Everyone,
        ["GET /site.webmanifest"] = Everyone,
        ["GET /statistik"] = Everyone,
        ["GET /inbaddning"] = Everyone,
        ["GET /inbaddning/ruta"] = Everyone,
        ["GET /inbaddning/ruta/ljus"] = Everyone,
        ["GET /inbaddning/ruta/mork"] = Everyone,
        ["GET /loften/period-{first:int:length(4)}-{last:int:length(4)}"] = Everyone,
        ["GET /loften/period-{first:int:length(4)}-{last:int:length(4)}/{number:int:min(1)}"] = Everyone,
        ["GET /loften"] = Everyone,
        ["GET /loften/{number:int:min(1)}"] = Everyone,
        ["GET /loften/period-{first:int:length(4)}-{last:int:length(4)}/overenskommelse.pdf"] = Everyone,
        ["GET /loften/aktivitet/{first:int:length(4)}-{last:int:length(4)}/{label}"] = Everyone,
        ["GET /uppfoljning"] = Everyone,
        ["GET /uppfoljning/{year:int:length(4)}/tertial-{number:int:length(1)}"] = Everyone,
        ["GET /uppfoljning/{year:int:length(4)}/tertial-{number:int:length(1)}/rapport.pdf"] = Everyone,
        ["GET /uppfoljning/{year:int:length(4)}/tertial-{number:int:length(1)}/dokument"] = Everyone,
        ["GET /uppfoljning/{year:int:length(4)}/tertial-{number:int:length(1)}/version-{version:int:min(1)}"] = Everyone,
        ["GET /uppfoljning/{year:int:length(4)}/tertial-{number:int:length(1)}/version-{version:int:min(1)}/rapport.pdf"] = Everyone,

        ["GET /anslag"] = Everyone,
        ["GET /anslag/{first:int:length(4)}-{last:int:length(4)}/lofte-{number:int:min(1)}"] = Everyone,
        ["GET /k/{code}"] = Everyone,
        ["GET /inbaddning/ruta/{first:int:length(4)}-{last:int:length(4)}/lofte-{number:int:min(1)}"] = Everyone,
        ["GET /inbaddning/ruta/{first:int:length(4)}-{last:int:length(4)}/lofte-{number:int:min(1)}/ljus"] = Everyone,
        ["GET /inbaddning/ruta/{first:int:length(4)}-{last:int:length(4)}/lofte-{number:int:min(1)}/mork"] = Everyone,
        ["GET /inbaddning/ruta/inte-tillagd"] = Everyone,
        ["GET /delningsbild.png"] = Everyone,
        [$"GET {OneVersion}/delningsbild.png"] = Everyone,
        [$"GET {OneVersion}/lofte-{{promise:int:min(1)}}.png"] = Everyone,

        [$"GET {OneVersion}/misstankar-{{label}}.png"] = Everyone,
        [$"GET {OneVersion}/misstankar-{{label}}.svg"] = Everyone,
        [$"GET {OneVersion}/misstankar-{{label}}.csv"] = Everyone,

        ["GET /oppna-data"] = Everyone,
        ["GET /oppna-data/siffror.csv"] = Everyone,
        ["GET /oppna-data/siffror.csv-metadata.json"] = Everyone,
        ["GET /oppna-data/siffror.xlsx"] = Everyone,
        ["GET /oppna-data/mal.csv"] = Everyone,
        ["GET /oppna-data/mal.csv-metadata.json"] = Everyone,
        ["GET /oppna-data/aktiviteter.csv"] = Everyone,
        ["GET /oppna-data/aktiviteter.csv-metadata.json"] = Everyone,
        ["GET /datasets/dcat"] = Everyone,
        ["GET /datasets/schema.jsonld"] = Everyone,
        ["GET /feed.atom"] = Everyone,
        ["GET /openapi/v1.json"] = Everyone,
        ["GET /api/v1/api-info"] = Everyone,
        ["GET /api/v1"] = Everyone,
        ["GET /api/v1/promise-periods"] = Everyone,
        ["GET /api/v1/promise-periods/{periodId}"] = Everyone,
        ["GET /api/v1/promise-periods/{periodId}/promises"] = Everyone,
        ["GET /api/v1/promise-periods/{periodId}/promises/{promiseNumber}"] = Everyone,
        ["GET /api/v1/promise-periods/{periodId}/activities"] = Everyone,
        ["GET /api/v1/promise-periods/{periodId}/activities/{activityLabel}"] = Everyone,
        ["GET /api/v1/follow-ups"] = Everyone,
        ["GET /api/v1/follow-ups/{followUpId}"] = Everyone,
        ["GET /api/v1/follow-ups/{followUpId}/versions"] = Everyone,
        ["GET /api/v1/follow-ups/{followUpId}/versions/{version}"] = Everyone,
        ["GET /api/v1/figures"] = Everyone,

        ["GET /fraga"] = Everyone,
        ["POST /fraga"] = Everyone,
        ["GET /fraga/skickat"] = Everyone,
        ["GET /fraga/bekrafta"] = Everyone,
        ["POST /fraga/bekrafta"] = Everyone,
        ["POST /fraga/inte-min"] = Everyone,
        ["GET /prenumerera"] = Everyone,
        ["POST /prenumerera"] = Everyone,
        ["GET /prenumerera/skickat"] = Everyone,
        ["GET /prenumerera/bekrafta"] = Everyone,
        ["POST /prenumerera/bekrafta"] = Everyone,
        ["GET /prenumerera/avsluta"] = Everyone,
        ["POST /prenumerera/avsluta"] = Everyone,

        ["GET /inmatning"] = Reporters,
        ["POST /inmatning"] = Reporters,
        ["POST /inmatning/konflikt"] = Reporters,
        ["GET /inmatning/skicka-in"] = Reporters,
        ["POST /inmatning/skicka-in"] = Reporters,
        ["POST /inmatning/skrivet/{activityId:int}"] = Reporters,
        ["POST /inmatning/utkast"] = Reporters,
        ["GET /inmatning/fran-dokument"] = Reporters,
        ["GET /inmatning/fran-dokument/omgangen.xlsx"] = Reporters,
        ["POST /inmatning/fran-dokument"] = Reporters,
        ["POST /inmatning/fran-dokument/fyll-i"] = Reporters,

        ["GET /granskning"] = Reviewers,
        ["POST /granskning/godkann"] = Reviewers,
        ["POST /granskning/paminn"] = Publishers,
        ["POST /granskning/{reportId:int}/godkann"] = Reviewers,
        ["POST /granskning/{reportId:int}/skicka-tillbaka"] = Reviewers,
        ["POST /granskning/{reportId:int}/kommentar"] = Reviewers,
        ["POST /granskning/sammanfattning/{note:int}/godkann"] = Reviewers,
        ["POST /granskning/sammanfattning/{note:int}/skicka-tillbaka"] = Reviewers,
        ["GET /rapporter/{reportId:int}"] = SignedIn,
        ["GET /underlag"] = SignedIn,
        ["GET /hjalp"] = SignedIn,
        ["GET /hjalp/{slug}"] = SignedIn,
        ["GET /hjalp/ord"] = SignedIn,

        ["GET /publicering"] = Publishers,
        ["POST /publicering"] = Publishers,
        ["POST /publicering/sammanfattningar"] = Publishers,
        ["POST /publicering/sma-tal"] = Publishers,
        ["POST /publicering/{year:int:length(4)}/tertial-{number:int:length(1)}/sma-tal"] = Publishers,
        ["GET /publicering/forhandsgranskning"] = Publishers,
        ["GET /publicering/forhandsgranskning.pdf"] = Publishers,

        ["GET /oversattningar"] = Publishers,
        ["GET /oversattningar/period-{periodId:int}/{tag}"] = Publishers,
        ["POST /oversattningar/period-{periodId:int}/{tag}"] = Publishers,
        ["POST /oversattningar/period-{periodId:int}/{tag}/ta-bort"] = Publishers,
        ["GET /oversattningar/{year:int:length(4)}/tertial-{number:int:length(1)}/{tag}"] = Publishers,
        ["POST /oversattningar/{year:int:length(4)}/tertial-{number:int:length(1)}/{tag}"] = Publishers,
        ["POST /oversattningar/{year:int:length(4)}/tertial-{number:int:length(1)}/{tag}/ta-bort"] = Publishers,

        ["GET /rattelser"] = Publishers,
        ["GET /rattelser/{year:int:length(4)}/tertial-{number:int:length(1)}"] = Publishers,
        ["POST /rattelser/{year:int:length(4)}/tertial-{number:int:length(1)}"] = Publishers,
        ["POST /rattelser/{year:int:length(4)}/tertial-{number:int:length(1)}/avbryt"] = Publishers,

        // A round that is being corrected.
        ["GET /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}"] = Reporters,
        ["POST /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}"] = Reporters,
        ["POST /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}/konflikt"] = Reporters,
        ["GET /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}/skicka-in"] = Reporters,
        ["POST /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}/skicka-in"] = Reporters,
        ["POST /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}/skrivet/{activityId:int}"] = Reporters,
        ["POST /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}/utkast"] = Reporters,
        ["GET /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}/fran-dokument"] = Reporters,
        ["GET /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}/fran-dokument/omgangen.xlsx"] = Reporters,
        ["POST /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}/fran-dokument"] = Reporters,
        ["POST /inmatning/{year:int:length(4)}/tertial-{number:int:length(1)}/fran-dokument/fyll-i"] = Reporters,
        ["GET /granskning/{year:int:length(4)}/tertial-{number:int:length(1)}"] = Reviewers,
        ["POST /granskning/{year:int:length(4)}/tertial-{number:int:length(1)}/godkann"] = Reviewers,
        ["POST /granskning/{year:int:length(4)}/tertial-{number:int:length(1)}/paminn"] = Publishers,
        ["POST /granskning/{year:int:length(4)}/tertial-{number:int:length(1)}/{reportId:int}/godkann"] = Reviewers,
        ["POST /granskning/{year:int:length(4)}/tertial-{number:int:length(1)}/{reportId:int}/skicka-tillbaka"] = Reviewers,
        ["POST /granskning/{year:int:length(4)}/tertial-{number:int:length(1)}/{reportId:int}/kommentar"] = Reviewers,
        ["POST /granskning/{year:int:length(4)}/tertial-{number:int:length(1)}/sammanfattning/{note:int}/godkann"] = Reviewers,
        ["POST /granskning/{year:int:length(4)}/tertial-{number:int:length(1)}/sammanfattning/{note:int}/skicka-tillbaka"] = Reviewers,
        ["GET /publicering/{year:int:length(4)}/tertial-{number:int:length(1)}"] = Publishers,
        ["POST /publicering/{year:int:length(4)}/tertial-{number:int:length(1)}"] = Publishers,
        ["POST /publicering/{year:int:length(4)}/tertial-{number:int:length(1)}/sammanfattningar"] = Publishers,
        ["GET /publicering/{year:int:length(4)}/tertial-{number:int:length(1)}/forhandsgranskning"] = Publishers,
        ["GET /publicering/{year:int:length(4)}/tertial-{number:int:length(1)}/forhandsgranskning.pdf"] = Publishers,

        ["GET /admin/mejl"] = Administrators,
        ["GET /admin/omgangar"] = Administrators,
        ["POST /admin/omgangar"] = Administrators,
        ["GET /admin/omgangar/ansvariga"] = Administrators,
        ["POST /admin/omgangar/ansvariga/{activityId:int}"] = Administrators,

        ["GET /admin/loftesperioder"] = Administrators,
        ["GET /admin/loftesperioder/ny"] = Administrators,
        ["POST /admin/loftesperioder/ny"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/andra"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/andra"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/ta-i-bruk"] = Administrators,
        ["GET /admin/tidigare"] = Administrators,
        ["POST /admin/tidigare"] = Administrators,
        ["GET /admin/tidigare/{documentId:int}"] = Administrators,
        ["GET /admin/tidigare/{documentId:int}/fil"] = Administrators,
        ["POST /admin/tidigare/{documentId:int}/perioder/{periodId:int}"] = Administrators,
        ["POST /admin/tidigare/{documentId:int}/visning"] = Administrators,
        ["GET /admin/tidigare/{documentId:int}/overenskommelse"] = Administrators,
        ["POST /admin/tidigare/{documentId:int}/overenskommelse"] = Administrators,
        ["POST /admin/tidigare/{documentId:int}/ta-bort"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/slaktskap"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/slaktskap"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/overforing"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/overforing"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/overenskommelse"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/overenskommelse"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/uppfoljningar"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/uppfoljningar"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/tabell"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/tabell"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/tabell/rader"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/tabell/fran-fil"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/tabell/fran-fil"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/tabell/overenskommelsen.xlsx"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/ta-i-bruk"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/ta-tillbaka"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/ta-bort"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/loften/nytt"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/loften/nytt"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/loften/{promiseId:int}"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/loften/{promiseId:int}"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/loften/{promiseId:int}/flytta"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/loften/{promiseId:int}/ta-bort"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/loften/{promiseId:int}/ta-bort"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/ny"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/ny"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/flera"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/flera"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/ordning"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/flytta"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/ta-bort"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/ta-bort"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/ord"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/parter"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/parter"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/sla-ihop"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/sla-ihop"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/avsluta"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/avsluta"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/ersatt"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/fortsatter"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/fortsatter"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/ersatt"] = Administrators,
        ["GET /konto/extern/till/{provider}"] = Everyone,
        ["GET /konto/extern/inbjuden/{provider}"] = Everyone,
        ["GET /konto/extern/klar"] = Everyone,
        ["POST /konto/extern/klar"] = Everyone,
        ["GET /konto/extern/fel"] = Everyone,
        ["GET /konto/extern/koppla/{provider}"] = SignedIn,
        ["POST /konto/extern/{key}/ta-bort"] = SignedIn,
        ["POST /konto/personuppgifter"] = SignedIn,
        ["POST /konto/mejl"] = SignedIn,
        ["POST /konto/kalender"] = SignedIn,
        ["GET /oskickat"] = SignedIn,
        ["POST /oskickat"] = SignedIn,
        ["POST /konto/kalender/avsluta"] = SignedIn,
        ["GET /kalender/{code:length(64)}.ics"] = Everyone,
        ["POST /admin/anvandare/{id}/personuppgifter"] = Administrators,
        ["GET /admin/anvandare/{id}/ta-bort"] = Administrators,
        ["POST /admin/anvandare/{id}/ta-bort"] = Administrators,

        ["GET /admin/logg"] = Administrators,
        ["GET /admin/logg.csv"] = Administrators,
        ["GET /admin/sakerhet"] = Administrators,

        ["GET /konto/logga-in"] = Everyone,
        ["POST /konto/logga-in"] = Everyone,
        ["POST /konto/logga-ut"] = SignedIn,
        ["GET /konto/saknar-behorighet"] = Everyone,
        ["GET /konto/valj-losenord"] = Everyone,
        ["POST /konto/valj-losenord"] = Everyone,
        ["GET /konto/valj-losenord/nytt"] = Everyone,
        ["POST /konto/valj-losenord/nytt"] = Everyone,

        ["GET /konto/andra-steget"] = Everyone,
        ["POST /konto/andra-steget"] = Everyone,
        ["GET /konto/andra-steget/reservkod"] = Everyone,
        ["POST /konto/andra-steget/reservkod"] = Everyone,
        ["POST /konto/passkey/fraga"] = Everyone,
        ["POST /konto/passkey"] = Everyone,
        ["GET /konto/session"] = SignedIn,
        ["GET /konto/sakerhet"] = SignedIn,
        ["GET /konto/losenord"] = SignedIn,
        ["POST /konto/losenord"] = SignedIn,
        ["POST /konto/app/borja"] = SignedIn,
        ["GET /konto/app"] = SignedIn,
        ["POST /konto/app"] = SignedIn,
        ["POST /konto/app/ta-bort"] = SignedIn,
        ["POST /konto/reservkoder"] = SignedIn,
        ["POST /konto/logga-ut-overallt"] = SignedIn,
        ["POST /konto/sessioner/{id}/avsluta"] = SignedIn,
        ["POST /konto/passkeys/fraga"] = SignedIn,
        ["POST /konto/passkeys"] = SignedIn,
        ["POST /konto/passkeys/{id}/namn"] = SignedIn,
        ["POST /konto/passkeys/{id}/ta-bort"] = SignedIn,

        ["GET /admin/anvandare"] = Administrators,
        ["GET /admin/anvandare/bjud-in"] = Administrators,
        ["POST /admin/anvandare/bjud-in"] = Administrators,
        ["GET /admin/anvandare/{id}"] = Administrators,
        ["POST /admin/anvandare/{id}/roll"] = Administrators,
        ["POST /admin/anvandare/{id}/inaktivera"] = Administrators,
        ["POST /admin/anvandare/{id}/aktivera"] = Administrators,
        ["POST /admin/anvandare/{id}/avsluta-sessioner"] = Administrators,
        ["POST /admin/anvandare/{id}/tvasteg/ta-bort"] = Administrators,
        ["POST /admin/anvandare/{id}/lank"] = Administrators,

        ["GET /admin"] = Administrators,
        ["POST /admin/provbrev"] = Administrators,
        ["GET /admin/kommunen"] = Administrators,
        ["POST /admin/kommunen"] = Administrators,
        ["POST /admin/kommunen/forhandsgranskning"] = Administrators,
        ["POST /admin/kommunen/forhandsgranskning.pdf"] = Administrators,
        ["GET /utseende/{colour:length(6)}.css"] = Everyone,
        ["GET /logotyp/{hash:length(64)}"] = Everyone,
        // Measures, goals and offences.
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/matt"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/matt/nytt"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/matt/nytt"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/matt/{measureId:int}"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/matt/{measureId:int}"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/matt/{measureId:int}/flytta"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/matt/{measureId:int}/ta-bort"] = Administrators,
        ["GET /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/matt/{measureId:int}/mal"] = Administrators,
        ["POST /admin/loftesperioder/{periodId:int}/aktiviteter/{activityId:int}/matt/{measureId:int}/mal"] = Administrators,
        ["GET /admin/brottstyper"] = Administrators,
        ["POST /admin/brottstyper"] = Administrators,
        ["POST /admin/brottstyper/vanliga"] = Administrators,
        ["GET /admin/brottstyper/{offenceId:int}"] = Administrators,
        ["POST /admin/brottstyper/{offenceId:int}"] = Administrators,
        ["POST /admin/brottstyper/{offenceId:int}/avveckla"] = Administrators,
        ["POST /admin/brottstyper/{offenceId:int}/ta-tillbaka"] = Administrators,
        ["POST /admin/brottstyper/{offenceId:int}/flytta"] = Administrators,
        ["POST /admin/brottstyper/{offenceId:int}/ta-bort"] = Administrators,

        ["ANY /fel/{status:int}"] = Everyone,
        ["ANY /fel/401"] = Everyone,
        ["ANY /healthz/live"] = Everyone,
        ["ANY /healthz/ready"] = Everyone,
        ["ANY /{*path}"] = Everyone,
    };

    /// <summary>An address that a route matches.</summary>
    public static string Example(string route) => route
        .Replace("{colour:length(6)}", "0d4f5c", StringComparison.Ordinal)
        .Replace("{hash:length(64)}", new string('0', 64), StringComparison.Ordinal)
        .Replace("{code:length(64)}", new string('0', 64), StringComparison.Ordinal)
        .Replace("{code}", "20-21-2", StringComparison.Ordinal)
        .Replace("{*path}", "finns-inte", StringComparison.Ordinal)
        .Replace("{tag}", "ar", StringComparison.Ordinal)
        .Replace("{slug}", "granskare", StringComparison.Ordinal)
        .Replace("{id}", "finns-inte", StringComparison.Ordinal)
        .Replace("{status:int}", "404", StringComparison.Ordinal)
        .Replace("{first:int:length(4)}", "2020", StringComparison.Ordinal)
        .Replace("{last:int:length(4)}", "2021", StringComparison.Ordinal)
        .Replace("{year:int:length(4)}", "2020", StringComparison.Ordinal)
        .Replace("{year:int}", "2020", StringComparison.Ordinal)
        .Replace("{number:int:length(1)}", "3", StringComparison.Ordinal)
        .Replace("{number:int:min(1)}", "2", StringComparison.Ordinal)
        .Replace("{number:int}", "3", StringComparison.Ordinal)
        .Replace("{version:int:min(1)}", "1", StringComparison.Ordinal)
        .Replace("{promise:int:min(1)}", "2", StringComparison.Ordinal)
        .Replace("{periodId}", "2020-2021", StringComparison.Ordinal)
        .Replace("{promiseNumber}", "2", StringComparison.Ordinal)
        .Replace("{activityLabel}", "2.1", StringComparison.Ordinal)
        .Replace("{label}", "2.1", StringComparison.Ordinal)
        .Replace("{followUpId}", "2020-3", StringComparison.Ordinal)
        .Replace("{version}", "1", StringComparison.Ordinal)
        .Replace("{documentId:int}", "1", StringComparison.Ordinal)
        .Replace("{periodId:int}", "1", StringComparison.Ordinal)
        .Replace("{promiseId:int}", "1", StringComparison.Ordinal)
        .Replace("{activityId:int}", "1", StringComparison.Ordinal)
        .Replace("{note:int}", "1", StringComparison.Ordinal)
        .Replace("{measureId:int}", "1", StringComparison.Ordinal)
        .Replace("{offenceId:int}", "1", StringComparison.Ordinal)
        .Replace("{reportId:int}", "1", StringComparison.Ordinal);
}
