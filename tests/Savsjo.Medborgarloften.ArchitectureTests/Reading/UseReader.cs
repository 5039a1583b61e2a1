using System.Reflection;
using System.Reflection.Emit;
using Microsoft.AspNetCore.Razor.Hosting;

namespace Savsjo.Medborgarloften.ArchitectureTests.Reading;

/// <summary>
/// Läser vad typer känner till: signatures, base types, attributes, and every token in the bodies of methods. What the
/// compiler makes (closures, state machines) counts as the type that it was made for; a view counts as its file.
/// </summary>
public static class UseReader
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    public static IEnumerable<Use> UsesIn(Assembly assembly)
    {
        var views = assembly.GetCustomAttributes<RazorCompiledItemAttribute>()
            .ToDictionary(item => item.Type, item => NameOfView(assembly, item.Identifier));
        return from type in assembly.GetTypes()
               let knower = NameOf(type, views)
               where knower is not null
               from known in KnownBy(type)
               let name = NameOf(known.Type, views)
               where name is not null && name != knower
               select new Use(knower, name, known.Member);
    }

    private static IEnumerable<(Type Type, string Member)> KnownBy(Type type)
    {
        var named = new List<Type?> { type.BaseType };
        named.AddRange(type.GetInterfaces());
        named.AddRange(type.GetCustomAttributesData().SelectMany(TypesOf));
        foreach (var member in type.GetMembers(All))
        {
            named.AddRange(member.GetCustomAttributesData().SelectMany(TypesOf));
            named.AddRange(Signature(member));
        }

        return named.Select(one => (Type: one, Member: "")).Concat(type.GetMembers(All).OfType<MethodBase>().SelectMany(Body))
            .SelectMany(one => Parts(one.Type).Select(part => (part, one.Member)));
    }

    private static IEnumerable<Type?> TypesOf(CustomAttributeData attribute) =>
        attribute.ConstructorArguments.Select(argument => argument.Value).OfType<Type>().Append(attribute.AttributeType);

    private static IEnumerable<Type?> Signature(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        _ => [],
    };

    private static IEnumerable<(Type? Type, string Member)> Body(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body || body.GetILAsByteArray() is not { } code)
            yield break;
        foreach (var local in body.LocalVariables)
            yield return (local.LocalType, "");
        var ofType = method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        foreach (var member in Tokens(code).Select(token => method.Module.ResolveMember(token, ofType, ofMethod)))
        {
            yield return (member as Type ?? member?.DeclaringType, member is Type ? "" : member?.Name ?? "");
            foreach (var named in member is null ? [] : Signature(member)
                .Concat(member is MethodInfo { IsGenericMethod: true } call ? call.GetGenericArguments() : []))
                yield return (named, "");
        }
    }

    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var place = 0; place < code.Length;)
        {
            var value = (short)code[place++];
            if (value == 0xFE)
                value = unchecked((short)(0xFE00 | code[place++]));
            var kind = OpCodesByValue[value].OperandType;
            if (kind is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                yield return BitConverter.ToInt32(code, place);
            place += kind == OperandType.InlineSwitch ? 4 + 4 * BitConverter.ToInt32(code, place) : SizeOf(kind);
        }
    }

    private static int SizeOf(OperandType kind) => kind switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    /// <summary>A list of reports is a list, and reports.</summary>
    private static IEnumerable<Type> Parts(Type? type) => type is null ? []
        : type.HasElementType ? Parts(type.GetElementType())
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition())
        : [type];

    private static string? NameOf(Type type, Dictionary<Type, string> views)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return views.TryGetValue(type, out var view) ? view
            : type.FullName?.StartsWith(House.Prefix, StringComparison.Ordinal) == true ? type.FullName.Split('`')[0]
            : IsWayToTables(type) ? type.FullName?.Split('`')[0]
            : type.FullName == "Program" ? House.Prefix + "Web.Program"
            : null;
    }

    /// <summary>Every context, and EF's extensions that send SQL as it was written.</summary>
    private static bool IsWayToTables(Type type) => typeof(Microsoft.EntityFrameworkCore.DbContext).IsAssignableFrom(type)
        || type.FullName?.StartsWith("Microsoft.EntityFrameworkCore.Relational", StringComparison.Ordinal) == true;

    /// <summary>"/Staff/Entry/_Text.cshtml" is Savsjo.Medborgarloften.Web.Staff.Entry._Text.</summary>
    private static string NameOfView(Assembly assembly, string path) =>
        $"{assembly.GetName().Name}{path.Replace(".cshtml", "", StringComparison.Ordinal).Replace('/', '.')}";
}
