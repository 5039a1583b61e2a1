using System.Collections;
using System.Reflection;
using Savsjo.Medborgarloften.Data.FollowUps;
using Savsjo.Medborgarloften.Domain;
using Savsjo.Medborgarloften.Domain.FollowUps.Content;
using Savsjo.Medborgarloften.Testing.Published;

namespace Savsjo.Medborgarloften.Web.Tests.Published;

/// <summary>
/// The net has no hole: the invented contents use every field of a content, and every member of each of its enums. Whoever
/// adds one adds a stored content that uses it.
/// </summary>
public class EverythingIsStoredTests
{
    private const string Invented = "invented";

    private readonly HashSet<Enum> _members = [];
    private readonly HashSet<PropertyInfo> _set = [];
    private readonly HashSet<Type> _types = [];

    public EverythingIsStoredTests()
    {
        LookAt(typeof(FollowUpReportContent));
        foreach (var stored in StoredContent.In(Invented))
            LookAt(FollowUpReportContentJson.Read(stored.Json));
    }

    [Fact]
    public void Every_member_of_every_enum_is_used() =>
        Assert.Empty(_types.Where(type => type.IsEnum).SelectMany(type => Enum.GetValues(type).Cast<Enum>()).Except(_members)
            .Select(member => $"{member.GetType().Name}.{member}"));

    [Fact]
    public void Every_field_is_used() =>
        Assert.Empty(_types.Where(type => !type.IsEnum).SelectMany(Fields).Except(_set)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));

    [Fact]
    public void The_enums_are_found() => Assert.True(_types.Count(type => type.IsEnum) >= 9);

    /// <summary>Every type that a content is made of.</summary>
    private void LookAt(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
            LookAt(type.GetGenericArguments()[0]);
        else if (IsOurs(type) && _types.Add(type) && !type.IsEnum)
            foreach (var field in Fields(type))
                LookAt(field.PropertyType);
    }

    private void LookAt(object? value)
    {
        if (value is Enum member)
            _members.Add(member);
        else if (value is IEnumerable items and not string)
            foreach (var item in items)
                LookAt(item);
        else if (value is not null && IsOurs(value.GetType()))
            foreach (var field in Fields(value.GetType()))
                LookAt(field, field.GetValue(value));
    }

    private void LookAt(PropertyInfo field, object? value)
    {
        var unset = field.PropertyType.IsValueType ? Activator.CreateInstance(field.PropertyType) : null;
        if (!Equals(value, unset) && value is not ICollection { Count: 0 })
            _set.Add(field);
        LookAt(value);
    }

    private static bool IsOurs(Type type) => type.Assembly == typeof(FollowUpReportContent).Assembly && type != typeof(Tertial);

    /// <summary>What is stored; what is computed from it has no setter.</summary>
    private static IEnumerable<PropertyInfo> Fields(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(field => field.CanWrite);
}
