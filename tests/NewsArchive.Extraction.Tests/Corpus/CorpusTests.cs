using System.Text.Json.Nodes;

namespace NewsArchive.Extraction.Tests.Corpus;

/// <summary>
/// Every case of tests/Corpus is read as the program reads it. Of expected.json only the fields that it lists are compared;
/// a list must hold each item that is listed, and an empty list must be empty.
/// </summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Cases => new(CorpusCase.Names);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_findings_are_those_a_careful_reader_expects(string name)
    {
        var corpusCase = CorpusCase.Read(name);

        var differences = Differences(corpusCase.Expected, new FindingsJson(corpusCase.Extract()).Whole(), name).ToList();

        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_finding_stands_on_its_words(string name) => SpanLaw.Check(CorpusCase.Read(name).Extract());

    private static IEnumerable<string> Differences(JsonNode? expected, JsonNode? actual, string path) => (expected, actual) switch
    {
        (JsonObject fields, JsonObject found) => fields.SelectMany(field => Differences(field.Value, found[field.Key], $"{path}.{field.Key}")),
        (JsonArray { Count: > 0 } items, JsonArray found) => items
            .Where(item => !found.Any(candidate => !Differences(item, candidate, path).Any()))
            .Select(item => $"{path}: {item?.ToJsonString()} is missing in {found.ToJsonString()}"),
        _ when JsonNode.DeepEquals(expected, actual) => [],
        _ => [$"{path}: expected {expected?.ToJsonString() ?? "null"}, found {actual?.ToJsonString() ?? "null"}"],
    };
}
