namespace Savsjo.Medborgarloften.Web.Links;

/// <summary>
/// Rummens adresser: where each room of the site begins. What lies below is written from them, so that an address is changed
/// in one place. Those of follow-ups, promises and open data have files of their own beside this one.
/// </summary>
public static class Rooms
{
    // The public's.
    public const string Start = "/";
    public const string FollowUps = "/uppfoljning";
    public const string Promises = PromiseAddress.All;
    public const string Statistics = "/statistik";
    public const string OpenData = "/oppna-data";
    public const string Feed = "/feed.atom";
    public const string Subscriptions = "/prenumerera";
    public const string Questions = "/fraga";
    public const string Embedding = "/inbaddning";
    public const string Poster = "/anslag";
    public const string English = LanguageAddress.English;
    public const string EasyRead = "/lattlast";
    public const string About = "/om";
    public const string Contact = About + "#kontakt";
    public const string Accessibility = "/tillganglighet";
    public const string Privacy = "/personuppgifter";

    // Those of staff.
    public const string Entry = "/inmatning";
    /// <summary>The end of an address below <see cref="Entry"/>, the open round's or another's.</summary>
    public const string FromDocument = "fran-dokument";
    public const string Reviewing = "/granskning";
    public const string Publishing = "/publicering";
    public const string Corrections = "/rattelser";
    public const string Translations = TranslationAddress.All;
    public const string ReportHistories = "/rapporter";
    public const string Help = "/hjalp";
    public const string MeetingDraft = "/underlag";
    public const string Calendar = "/kalender";
    public const string Unsent = "/oskickat";

    // The administrator's.
    public const string Administration = "/admin";
    public const string Municipality = Administration + "/kommunen";
    public const string Periods = Administration + "/loftesperioder";
    public const string EarlierYears = Administration + "/tidigare";
    public const string Offences = Administration + "/brottstyper";
    public const string Users = Administration + "/anvandare";
    public const string Rounds = Administration + "/omgangar";
    public const string Responsible = Rounds + "/ansvariga";
    public const string Mails = Administration + "/mejl";
    public const string AuditLog = Administration + "/logg";
    public const string AuditLogFile = AuditLog + ".csv";
    public const string SecurityEvents = Administration + "/sakerhet";

    // Everybody's own.
    public const string Accounts = "/konto";
    public const string SignIn = Accounts + "/logga-in";
    public const string SignOut = Accounts + "/logga-ut";
    public const string Session = Accounts + "/session";
    public const string SecondStep = Accounts + "/andra-steget";
    public const string OneTimeLink = Accounts + "/valj-losenord";
    public const string ChoosePassword = OneTimeLink + "/nytt";
    public const string NotAllowed = Accounts + "/saknar-behorighet";
    public const string OwnAccount = Accounts + "/sakerhet";
    public const string OwnCalendar = Accounts + Calendar;
    public const string OpenIdConnect = Accounts + "/extern";

    // What pages are made of, and what machines ask.
    public const string Themes = "/utseende";
    public const string Logotypes = "/logotyp";
    public const string Errors = "/fel";
    public const string Health = "/healthz";
    public const string Metrics = "/metrics";
}
