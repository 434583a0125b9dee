using System.Text.Json.Serialization;
using NewsArchive.Core.Export;

namespace NewsArchive.Web.Api;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SearchAnswer))]
[JsonSerializable(typeof(ArticleJson))]
[JsonSerializable(typeof(PartyList))]
[JsonSerializable(typeof(SuggestionList))]
[JsonSerializable(typeof(PartyDetails))]
[JsonSerializable(typeof(QuoteList))]
[JsonSerializable(typeof(UnnamedSpeakerList))]
[JsonSerializable(typeof(UnnamedSpeakerDetails))]
[JsonSerializable(typeof(ImportList))]
[JsonSerializable(typeof(CitationAnswer))]
[JsonSerializable(typeof(OEmbedAnswer))]
internal sealed partial class ApiJsonContext : JsonSerializerContext;
