using Savsjo.Medborgarloften.Data;
using Savsjo.Medborgarloften.Domain.Agreements;

namespace Savsjo.Medborgarloften.Web.Staff.Rounds;

/// <summary>Ansvariga just nu, read once a request: page and menu ask for the same activities.</summary>
public sealed class ResponsibleNow(AppDbContext db, TimeProvider clock)
{
    private HashSet<int> _known = [];
    private ResponsiblePersons? _found;

    public async Task<ResponsiblePersons> For(IEnumerable<Activity> activities, CancellationToken cancellation)
    {
        var asked = activities.ToList();
        if (_found is not null && _known.IsSupersetOf(asked.Select(activity => activity.Id)))
            return _found;
        _known = [.. asked.Select(activity => activity.Id)];
        return _found = await ResponsiblePersons.Of(db, asked, clock.GetUtcNow(), cancellation);
    }
}
