using Savsjo.Medborgarloften.Domain.Swedish;

namespace Savsjo.Medborgarloften.Web.Admin.Periods.Table;

/// <summary>Kvittot: "Två löften och åtta aktiviteter är sparade."</summary>
public static class TableReceipt
{
    public static string Of(TableForm table)
    {
        var promises = table.Promises.Count(one => one is { IsNew: true, IsEmpty: false });
        var activities = table.Promises.Sum(one => one.Activities.Count(row => !row.IsEmpty));
        List<string> parts =
        [
            .. promises > 0 ? [Counted(promises, GrammaticalGender.Neuter, "löfte", "löften")] : Array.Empty<string>(),
            .. activities > 0 ? [Counted(activities, GrammaticalGender.Common, "aktivitet", "aktiviteter")] : Array.Empty<string>(),
        ];
        var verb = (promises, activities) switch
        {
            (1, 0) => "är sparat",
            (0, 1) => "är sparad",
            _ => "är sparade",
        };
        return $"{SwedishText.Capitalised(SwedishText.List(parts))} {verb}.";
    }

    private static string Counted(int count, GrammaticalGender gender, string one, string several) =>
        $"{SwedishText.InWords(count, gender)} {(count == 1 ? one : several)}";
}
