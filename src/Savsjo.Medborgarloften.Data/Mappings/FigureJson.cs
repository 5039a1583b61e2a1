using System.Text.Json.Serialization.Metadata;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Domain.Measures;

namespace Savsjo.Medborgarloften.Data.Mappings;

/// <summary>How figures and goals are stored: the first subgroup and those after it, and not the list of all of them once more.</summary>
internal static class FigureJson
{
    /// <summary>A goal without a share of a later subgroup is stored as it was before there could be several.</summary>
    public static void WithoutTheFirstPlace(JsonTypeInfo type)
    {
        if (type.Type != typeof(Goal))
            return;
        foreach (var property in type.Properties.Where(property => property.Name == "sharedSubgroup"))
            property.ShouldSerialize = (_, place) => place is > 0;
    }

    public static void WithoutTheListOfAll(JsonTypeInfo type)
    {
        if (type.Type != typeof(Figure) && type.Type != typeof(FigureContent))
            return;
        foreach (var property in type.Properties.Where(property => property.Name == "subgroups"))
            property.ShouldSerialize = (_, _) => false;
    }
}
