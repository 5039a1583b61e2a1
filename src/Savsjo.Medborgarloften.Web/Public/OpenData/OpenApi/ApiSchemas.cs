using System.ComponentModel;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Savsjo.Medborgarloften.Web.Public.OpenData.Api;
using Savsjo.Medborgarloften.Web.Public.OpenData.Resources;

namespace Savsjo.Medborgarloften.Web.Public.OpenData.OpenApi;

/// <summary>
/// Scheman, made from the very types that are written as JSON: what the document says of an answer cannot differ from the
/// answer. Each type of ours becomes a component; everything else stands where it is used.
/// </summary>
public sealed class ApiSchemas
{
    private static readonly string OwnNamespace = typeof(ApiInfo).Namespace!;

    private readonly SortedDictionary<string, JsonNode?> _components = new(StringComparer.Ordinal);

    /// <summary>Everything referred to so far.</summary>
    public JsonObject Components => new(_components.Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));

    /// <summary>A reference to a type's component, which is made if it is new.</summary>
    public JsonObject Of(Type type)
    {
        var name = Name(type);
        if (_components.TryAdd(name, null))
            _components[name] = ApiJson.Options.GetJsonSchemaAsNode(
                type, new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Transform });
        return Reference(name);
    }

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    /// <summary>"Activity" for ActivityResource: in the document nothing else is called so.</summary>
    private static string Name(Type type) => type.IsGenericType
        ? $"{Name(type.GenericTypeArguments[0])}Page"
        : type.Name.Replace("Resource", "", StringComparison.Ordinal);

    private JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = context.TypeInfo.Type;
        var isOwn = type.Namespace == OwnNamespace && !context.Path.IsEmpty;
        var node = isOwn ? ReferTo(type, IsNullable(schema))
            : (Nullable.GetUnderlyingType(type) ?? type) == typeof(decimal) ? Typed("number", type != typeof(decimal))
            : schema;
        if (node is not JsonObject described)
            return node;
        if (described.ContainsKey("enum"))
            described["type"] = Typed("string", Nullable.GetUnderlyingType(type) is not null)["type"]!.DeepClone();
        Describe(described, context);
        return described;
    }

    private JsonObject ReferTo(Type type, bool isNullable) => isNullable
        ? new() { ["anyOf"] = new JsonArray(Of(type), new JsonObject { ["type"] = "null" }) }
        : Of(type);

    private static bool IsNullable(JsonNode schema) =>
        schema is JsonObject one && one["type"] is JsonArray types && types.Any(type => type?.GetValue<string>() == "null");

    private static JsonObject Typed(string name, bool isNullable) =>
        new() { ["type"] = isNullable ? new JsonArray(name, "null") : name };

    private static void Describe(JsonObject schema, JsonSchemaExporterContext context)
    {
        var attributes = context.PropertyInfo?.AttributeProvider;
        if (attributes?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false).FirstOrDefault()
            is DescriptionAttribute description)
            schema["description"] = description.Description;
        if (attributes?.IsDefined(typeof(AddressAttribute), inherit: false) == true)
            schema["format"] = "uri";
    }
}
