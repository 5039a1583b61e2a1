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

/// <summary>Jämför dokumentet med omgången: which rows are about which activities, and what they would fill in.</summary>
internal sealed class Comparison
{
    private const int MostLeft = 50;
    private readonly RoundInWork _round;
    private readonly StaffMember _staff;
    private readonly BroughtDocument _document;
    private readonly FillForm? _form;
    private readonly MunicipalityOptions _municipality;
    private readonly PlacesNamed _places;
    private readonly List<Activity> _activities;
    private readonly int? _column;
    private readonly Dictionary<int, int?> _chosen;
    private readonly RowMatching _matching;

    /// <param name="form">What was posted; null the first time.</param>
    public Comparison(
        RoundInWork round, StaffMember staff, BroughtDocument document, FillForm? form, MunicipalityOptions municipality)
    {
        (_round, _staff, _document, _form, _municipality) = (round, staff, document, form, municipality);
        _places = new(round, municipality.Name);
        _activities = [.. round.Activities];
        var columns = document.Table.Columns;
        _column = form?.Column is { } posted && posted < columns.Count ? posted
            : form is null ? ColumnChoice.For(round.Covers, columns) : null;
        _chosen = (form?.Rows ?? []).Where(row => row.Value is not null).ToDictionary();
        _matching = new(document.Table.Rows, _activities, _chosen, row => SaidIn(row).Length > 0 && _places.OtherIn(row) is null);
    }

    private IReadOnlyList<ColumnHead> Columns => _document.Table.Columns;

    /// <summary>The page that shows it.</summary>
    /// <param name="carried">See <see cref="CarriedDocument"/>.</param>
    public ComparePage Compose(string carried, DateTime nowUtc, string? filledBefore)
    {
        var said = _matching.Matched.Where(row => SaidIn(row.Row).Length > 0).ToList();
        var change = new Change(_staff.UserId, nowUtc);
        List<Proposal> proposals =
        [
            .. said.Where(row => IsOpen(row.Activity)).Select(row => Proposal.Of(_round, row, SaidIn(row.Row), Told(row, change))),
        ];
        var left = _matching.Without.Where(row => SaidIn(row.Row).Length > 0).ToList();
        return new()
        {
            Covers = _round.Covers,
            EntryAddress = RoundPlace.Address(Rooms.Entry, _round),
            Document = _document,
            Carried = carried,
            Column = _column,
            Columns = [.. Columns.Select((head, place) => new FieldChoice(PanelField.Key(place), WordsOf(head)))],
            Doubts = _document.About.Doubts(_column is { } read ? Columns[read] : null, _round.Covers, _municipality.Name),
            Proposals = proposals,
            Left =
            [
                .. left.Take(MostLeft)
                    .Select(row => new LeftRow(row.Place, row.Row.Words, SaidIn(row.Row), RemarkOn(row.Place, row.Row))),
            ],
            MoreLeft = Math.Max(0, left.Count - MostLeft),
            Activities = [.. _activities.Where(IsOpen).Select(one => new FieldChoice(PanelField.Key(one.Id), NameOf(one)))],
            Unsaid = _column is null ? [] : [.. _activities.Where(IsOpen).Except(said.Select(row => row.Activity)).Select(NameOf)],
            NotOpen = [.. said.Where(row => !IsOpen(row.Activity)).Select(row => NameOf(row.Activity))],
            FilledBefore = filledBefore,
            Chosen = _chosen,
            IsConfirmed = _form?.IsConfirmed == true,
            Ticked = Ticked(proposals),
        };
    }

    private ToldOfActivity Told(MatchedRow row, Change change) => row.Sureness == MatchSureness.Keyed
        ? ProposalOfFields.Of(
            _round, row.Activity, _document.Fields.Where(field => field.ActivityId == row.Activity.Id), change, _municipality)
        : ToldOfText.Of(_round, row, _column!.Value, change, _municipality, _places);

    public static string NameOf(Activity activity) => $"{activity.Label} {activity.Name}";

    private bool IsOpen(Activity activity) => OwnActivities.IsOpenFor(_staff, _round, activity);

    /// <summary>What the chosen column says in a row; nothing where none is chosen.</summary>
    private string SaidIn(FollowUpRow row) => _column is { } column ? row.Texts[column] : "";

    /// <summary>What was ticked, or is to begin with; not what stands otherwise now than when it was ticked.</summary>
    private IReadOnlyCollection<string> Ticked(List<Proposal> proposals)
    {
        var parts = proposals.SelectMany(one => one.Parts);
        if (_form is not { } form)
            return KeysOf(parts.Where(part => part.IsTicked));
        var otherwise = KeysOf(proposals.Where(form.IsOtherwise).SelectMany(one => one.Parts));
        return [.. (form.IsAsShown ? form.Take : KeysOf(parts.Where(form.StillTicks))).Except(otherwise)];
    }

    private static IReadOnlyCollection<string> KeysOf(IEnumerable<ProposedPart> parts) => [.. parts.Select(part => part.Key)];

    /// <summary>Of two years' tables each column says its year.</summary>
    private string WordsOf(ColumnHead head) =>
        head is { Year: null, TableYear: { } year } && Columns.Any(one => one != head && one.Words == head.Words)
            ? string.Create(CultureInfo.InvariantCulture, $"{head.Words} ({year})")
            : head.Words;

    private string? RemarkOn(int place, FollowUpRow row) =>
        _places.OtherIn(row) is { } other ? $"Raden gäller {other}. Här är det {_places.Home}."
        : _matching.TwinOf(place) is not { } twin ? null
        : _matching.IsContested(place) ? $"Flera rader passar lika bra på {twin}. Välj vilken som gäller."
        : $"En annan rad hör redan till {twin}.";
}
