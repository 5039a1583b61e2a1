using Savsjo.Medborgarloften.Web.Outcomes;

namespace Savsjo.Medborgarloften.Web.Admin.EarlierYears;

/// <summary>Formuläret där en periods uppföljningar överförs från ett sparat dokument, as it was typed.</summary>
public sealed class RoundsForm
{
    public static FormInput RoundsInput { get; } = new(nameof(Rounds));

    public static FormInput ConfirmedInput { get; } = new(nameof(IsConfirmed));

    /// <summary>The rounds that are ticked, by their ids.</summary>
    public List<int> Rounds { get; init; } = [];

    public string? Document { get; init; }

    public string? PublishedOn { get; init; }

    public string? DocumentAddress { get; init; }

    /// <summary>Somebody has said that it is the right document although it says otherwise.</summary>
    public bool IsConfirmed { get; init; }
}
