using System.Globalization;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.Agreements;
using Savsjo.Medborgarloften.Domain.Reports;
using Savsjo.Medborgarloften.Domain.Reports.FromDocument;
using Savsjo.Medborgarloften.Web.Links;
using Savsjo.Medborgarloften.Web.Municipality;
using Savsjo.Medborgarloften.Web.Security;
using Savsjo.Medborgarloften.Web.Shared;
using Savsjo.Medborgarloften.Web.Staff.Entry.Forms;
using Savsjo.Medborgarloften.Web.Staff.Shared;

namespace Savsjo.Medborgarloften.Web.Staff.Entry.FromDocument;

/// <summary>Dokumentet bredvid omgången: for each activity what would be filled in, before anything is.</summary>
public sealed record ComparePage
{
    private const int MostLeft = 50;

    public required TertialSpan Covers { get; init; }

    public required string EntryAddress { get; init; }

    public required BroughtDocument Document { get; init; }

    /// <summary>See <see cref="CarriedDocument"/>.</summary>
    public required string Carried { get; init; }

    /// <summary>The column that is read; null where it has to be chosen.</summary>
    public required int? Column { get; init; }

    /// <summary>The columns to choose among.</summary>
    public required IReadOnlyList<FieldChoice> Columns { get; init; }

    public required IReadOnlyList<Proposal> Proposals { get; init; }

    /// <summary>Rows that say something and are about none of the activities that may be filled in.</summary>
    public required IReadOnlyList<LeftRow> Left { get; init; }

    /// <summary>How many more such rows there are than a page has room for.</summary>
    public required int MoreLeft { get; init; }

    /// <summary>What a row may be about.</summary>
    public required IReadOnlyList<FieldChoice> Activities { get; init; }

    /// <summary>"2.3 Skolnärvaro": own activities that the document does not have, or says nothing of.</summary>
    public required IReadOnlyList<string> Unsaid { get; init; }

    /// <summary>"1.3 Lokal till kontoret": rows of activities that are not this person's to write in now.</summary>
    public required IReadOnlyList<string> NotOpen { get; init; }

    /// <summary>"Samma dokument fylldes i 10 maj 2021 av Karin Berg."; null where it is new.</summary>
    public required string? FilledBefore { get; init; }

    /// <summary>Why it may be about another municipality or another time than the round.</summary>
    public required IReadOnlyList<string> Doubts { get; init; }

    /// <summary>What is ticked.</summary>
    public required IReadOnlyCollection<string> Ticked { get; init; }

    public bool IsConfirmed { get; init; }

    /// <summary>The activities that were chosen for rows, which are kept.</summary>
    public required IReadOnlyDictionary<int, int?> Chosen { get; init; }

    public ErrorSummary Errors { get; init; } = new("", []);

    public IEnumerable<Proposal> ToFill => Proposals.Where(one => one.Parts.Count > 0);

    /// <summary>"1.1 Poliskontor": what the document says stands there already.</summary>
    public IEnumerable<string> Same =>
        Proposals.Where(one => one is { Parts.Count: 0, Remarks.Count: 0 }).Select(one => NameOf(one.Activity));

    /// <summary>Whether something of what is ticked can be filled in.</summary>
    public bool HasAny(IReadOnlyCollection<string> ticked) => ToFill.SelectMany(one => one.Parts).Any(part => ticked.Contains(part.Key));

    /// <param name="form">What was posted; null the first time.</param>
    public static ComparePage Of(
        RoundInWork round, StaffMember staff, BroughtDocument document, string carried, FillForm? form, DateTime nowUtc,
        MunicipalityOptions municipality, string? filledBefore)
    {
        var table = document.Table;
        var column = form?.Column is { } posted && posted < table.Columns.Count ? posted
            : form is null ? ColumnChoice.For(round.Covers, table.Columns) : null;
        var chosen = (form?.Rows ?? []).Where(row => row.Value is not null).ToDictionary();
        var all = round.Activities.ToList();
        var places = new PlacesNamed(round, municipality.Name);
        var matching = new RowMatching(
            table.Rows, all, chosen, row => column is { } place && row.Texts[place].Length > 0 && places.OtherIn(row) is null);
        bool IsOpen(Activity activity) => OwnActivities.IsOpenFor(staff, round, activity);
        var change = new Change(staff.UserId, nowUtc);
        List<MatchedRow> said = [.. matching.Matched.Where(row => column is { } place && row.Row.Texts[place].Length > 0)];
        List<Proposal> proposals =
        [
            .. said.Where(row => IsOpen(row.Activity)).Select(row => Proposal.Of(round, row, column!.Value, change, municipality, places)),
        ];
        var left = column is null ? [] : matching.Without.Where(row => row.Row.Texts[column.Value].Length > 0).ToList();
        var keepsTicks = form is { IsAsShown: true };
        return new()
        {
            Covers = round.Covers,
            EntryAddress = RoundPlace.Address(Rooms.Entry, round),
            Document = document,
            Carried = carried,
            Column = column,
            Columns = [.. table.Columns.Select((head, place) => new FieldChoice(PanelField.Key(place), WordsOf(head, table.Columns)))],
            Proposals = proposals,
            Left = [.. left.Take(MostLeft)
                .Select(row => new LeftRow(row.Place, row.Row.Words, row.Row.Texts[column!.Value], RemarkOn(row, matching, places)))],
            Doubts = document.About.Doubts(
                column is { } read ? table.Columns[read] : null, round.Covers, municipality.Name),
            MoreLeft = Math.Max(0, left.Count - MostLeft),
            Activities = [.. all.Where(IsOpen).Select(activity => new FieldChoice(PanelField.Key(activity.Id), NameOf(activity)))],
            Unsaid = column is null ? [] : [.. all.Where(IsOpen).Except(said.Select(row => row.Activity)).Select(NameOf)],
            NotOpen = [.. said.Where(row => !IsOpen(row.Activity)).Select(row => NameOf(row.Activity))],
            FilledBefore = filledBefore,
            Chosen = chosen,
            IsConfirmed = form?.IsConfirmed == true,
            Ticked = form is null ? KeysOf(proposals.SelectMany(one => one.Parts).Where(part => part.IsTicked))
                : [.. (keepsTicks ? form.Take : KeysOf(proposals.SelectMany(one => one.Parts).Where(form.StillTicks)))
                    .Except(KeysOf(proposals.Where(form.IsOtherwise).SelectMany(one => one.Parts)))],
        };
    }

    private static IReadOnlyCollection<string> KeysOf(IEnumerable<ProposedPart> parts) => [.. parts.Select(part => part.Key)];

    /// <summary>Of two years' tables each column says its year.</summary>
    private static string WordsOf(ColumnHead head, IReadOnlyList<ColumnHead> all) =>
        head is { Year: null, TableYear: { } year } && all.Any(one => one != head && one.Words == head.Words)
            ? string.Create(CultureInfo.InvariantCulture, $"{head.Words} ({year})")
            : head.Words;

    private static string? RemarkOn((int Place, FollowUpRow Row) row, RowMatching matching, PlacesNamed places) =>
        places.OtherIn(row.Row) is { } other ? $"Raden gäller {other}. Här är det {places.Home}."
        : matching.TwinOf(row.Place) is not { } twin ? null
        : matching.IsContested(row.Place) ? $"Flera rader passar lika bra på {twin}. Välj vilken som gäller."
        : $"En annan rad hör redan till {twin}.";

    private static string NameOf(Activity activity) => $"{activity.Label} {activity.Name}";
}

/// <summary>En rad som blev över.</summary>
/// <param name="Remark">Why it was left, a whole sentence; null where it is like no activity.</param>
public sealed record LeftRow(int Place, string Words, string Said, string? Remark);
