using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NewsArchive.Training.Evaluation;

/// <summary>The figures of a set, with the worst misses of each field, for people and as JSON.</summary>
internal sealed class Report(string name, PageRun run, IReadOnlyDictionary<string, FieldScore> scores, int misses)
{
    private const int LongestValue = 300;

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string ToText()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{name}: {run.Predictions.Count} pages, {run.PagesPerCpuSecond:F1} pages per CPU second, at most {run.PeakMegabytes:F0} MB, {run.LocatedBlocks:P1} of the blocks found in the file, {run.Refused.Count} refused");
        foreach (var (field, score) in scores)
            text.AppendLine(CultureInfo.InvariantCulture, $"{field,-10} pages {score.Pages,4}  {string.Join("  ", score.Figures.Select(Written))}");
        foreach (var (field, score) in scores)
            AppendMisses(text, field, score);
        foreach (var refusal in run.Refused)
            text.AppendLine(CultureInfo.InvariantCulture, $"refused {refusal}");
        return text.ToString().TrimEnd();
    }

    public string ToJson() => new JsonObject
    {
        ["set"] = name,
        ["pages"] = run.Predictions.Count,
        ["pagesPerCpuSecond"] = run.PagesPerCpuSecond,
        ["cpuSeconds"] = run.CpuSeconds,
        ["peakMegabytes"] = run.PeakMegabytes,
        ["locatedBlocks"] = run.LocatedBlocks,
        ["scores"] = new JsonObject(scores.Select(score => KeyValuePair.Create(score.Key, (JsonNode?)Json(score.Value)))),
        ["refused"] = new JsonArray([.. run.Refused.Select(refusal => JsonValue.Create(refusal))]),
    }.ToJsonString(Readable);

    private void AppendMisses(StringBuilder text, string field, FieldScore score)
    {
        if (misses == 0 || score.Misses.Count == 0)
            return;

        text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{field}: {score.Misses.Count} of {score.Pages} pages missed");
        foreach (var miss in score.Misses.Take(misses))
            text.AppendLine(CultureInfo.InvariantCulture, $"  {miss.File}").AppendLine(CultureInfo.InvariantCulture, $"    wanted  {Short(miss.Wanted)}").AppendLine(CultureInfo.InvariantCulture, $"    got     {Short(miss.Got)}");
    }

    private JsonObject Json(FieldScore score)
    {
        var json = new JsonObject { ["pages"] = score.Pages };
        foreach (var figure in score.Figures)
            json[figure.Name] = figure.Value;
        json["misses"] = new JsonArray([.. score.Misses.Take(misses).Select(miss => new JsonObject { ["file"] = miss.File, ["wanted"] = miss.Wanted, ["got"] = miss.Got })]);
        return json;
    }

    private static string Written(Figure figure) => string.Create(CultureInfo.InvariantCulture, $"{figure.Name} {figure.Value:F3}");

    private static string Short(string value) => value.Length == 0 ? "nothing" : value.Length > LongestValue ? $"{value[..LongestValue]}…" : value;
}
