using System.Text.Json.Serialization;

namespace NewsArchive.Web.Commands;

/// <summary>How verbs write their results with --json.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ImportResult))]
[JsonSerializable(typeof(ImportTotals))]
[JsonSerializable(typeof(VerifyFailure))]
[JsonSerializable(typeof(VerifyTotals))]
internal sealed partial class CommandJson : JsonSerializerContext;
