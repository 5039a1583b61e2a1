namespace Savsjo.Medborgarloften.Domain.Agreements;

/// <content>What addresses and open data know it by: fixed when it is taken into use, and the same however its days are moved.</content>
public sealed partial class PromisePeriod
{
    /// <summary>"2022-2023": the years of its addresses, also of one within a year ("2022-2022").</summary>
    public string AddressYears => _addressYears ?? $"{FirstTertial.Year}-{LastTertial.Year}";

    /// <summary>"2022-2023", or "2022": its id in open data.</summary>
    public string PublicId => _publicId ?? Years.Replace('–', '-');

    private string? _addressYears;
    private string? _publicId;

    private void FixNames() => (_addressYears, _publicId) = (AddressYears, PublicId);

    /// <summary>A draft is nobody's to address.</summary>
    private void ReleaseNames() => (_addressYears, _publicId) = (null, null);

    private bool HasNameOf(DateOnly first, DateOnly last) => HasYearsOf(first, last) || AddressYears == $"{first.Year}-{last.Year}";

    private bool HasYearsOf(DateOnly first, DateOnly last) => FirstDay.Year == first.Year && LastDay.Year == last.Year;
}
