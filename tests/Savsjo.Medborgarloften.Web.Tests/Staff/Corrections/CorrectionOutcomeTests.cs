using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Testing.Published;
using Savsjo.Medborgarloften.Web.Staff.Corrections;

namespace Savsjo.Medborgarloften.Web.Tests.Staff.Corrections;

/// <summary>What a follow-up says of a correction that only later ones show.</summary>
public sealed class CorrectionOutcomeTests
{
    [Theory]
    [InlineData("2020-protected", true)]
    [InlineData("2020", false)]
    public void A_protected_number_is_named_where_some_are_protected_and_nowhere_else(string archive, bool isNamed)
    {
        var outcome = CorrectionOutcome.Of(Unchanged(archive, "2020-1"), [Unchanged(archive, "2020-2")]);

        Assert.Equal(isNamed ? [CorrectionOutcome.OfProtected] : [], outcome.Own.Changes);
        Assert.Empty(CorrectionOutcome.Of(Unchanged(archive, "2020-1"), []).Own.Changes);
    }

    private static CorrectedVersion Unchanged(string archive, string name)
    {
        var published = FollowUpReportContentJson.Read(new StoredContent(archive, name).Json);
        return new(published, published with { Version = 2, Correction = new CorrectionContent("En siffra var fel.", []) }, []);
    }
}
