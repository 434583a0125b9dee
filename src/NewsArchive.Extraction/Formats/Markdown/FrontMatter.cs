using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NewsArchive.Extraction.Formats.Markdown;

/// <summary>
/// Reads the declared values of YAML front matter from the parser's events. No objects are built and aliases are not
/// followed, so a file can neither construct types nor multiply itself.
/// </summary>
internal static class FrontMatter
{
    private const int LongestRead = 64 * 1024;

    private const int DeepestRead = 20;

    // authors: [{ name: Mira Patel }] is a value in a mapping in a sequence in the top mapping.
    private const int DeepestValue = 3;

    public static void Read(string yaml, DraftBuilder draft)
    {
        if (yaml.Length > LongestRead)
        {
            draft.Warnings.Add("The front matter is longer than 64 KB and was not read.");
            return;
        }

        try
        {
            foreach (var (key, value) in Pairs(yaml))
                FrontMatterFields.Declare(key, value, draft);
        }
        catch (YamlException exception)
        {
            draft.Warnings.Add($"The front matter cannot be read as YAML from its line {exception.Start.Line} on; what stands there was not read.");
        }
    }

    /// <summary>A mapping with the key whose value comes next, or a sequence.</summary>
    private sealed class Container(bool isMapping)
    {
        public bool IsMapping { get; } = isMapping;
        public string? Key { get; set; }
    }

    /// <summary>The values of the top level: scalars, lists of scalars, and the "name" of objects in them.</summary>
    private static IEnumerable<(string Key, string Value)> Pairs(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var open = new Stack<Container>();
        var topKey = "";
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart:
                    if (open.Count == DeepestRead)
                        throw new YamlException(parser.Current.Start, parser.Current.End, "The front matter is nested too deeply.");
                    open.Push(new(parser.Current is MappingStart));
                    break;
                case MappingEnd or SequenceEnd:
                    open.Pop();
                    EndValue(open);
                    break;
                case Scalar key when open.TryPeek(out var mapping) && mapping is { IsMapping: true, Key: null }:
                    mapping.Key = key.Value;
                    topKey = open.Count == 1 ? key.Value : topKey;
                    break;
                case Scalar value when open.TryPeek(out var container):
                    if (open.Count == 1 || (open.Count <= DeepestValue && container.Key is null or "name"))
                        yield return (topKey, value.Value);
                    EndValue(open);
                    break;
                case AnchorAlias:
                    EndValue(open);
                    break;
            }
        }
    }

    private static void EndValue(Stack<Container> open)
    {
        if (open.TryPeek(out var container))
            container.Key = null;
    }
}
