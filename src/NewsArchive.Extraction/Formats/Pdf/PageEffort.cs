using UglyToad.PdfPig.Tokens;

namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>
/// Tells how much work it is to draw a page before the page is drawn. A few bytes can show a form that shows a form twice, and so on: forms
/// are followed as often as they are shown, until it is too much.
/// </summary>
internal sealed class PageEffort(PdfObjects objects)
{
    /// <summary>Most bytes of drawing commands of one page, and of all pages together.</summary>
    public const long Most = 12_000_000;

    private const int MostStreams = 1_000;
    private const int DeepestForm = 40;

    private readonly Dictionary<StreamToken, DrawnContent> drawn = new(ReferenceEqualityComparer.Instance);

    /// <summary>About how many bytes of commands the page draws; the count ends above <see cref="Most"/>.</summary>
    public long Of(DictionaryToken page)
    {
        var contents = objects.Value(page, NameToken.Contents);
        IReadOnlyList<IToken> streams = contents is ArrayToken { Data: var several } ? several : contents is { } single ? [single] : [];
        if (streams.Count > MostStreams)
            return Most + 1;

        var shared = new Stack<DictionaryToken>();
        if (SharedOf(page) is { } own)
            shared.Push(own);

        var effort = 0L;
        foreach (var stream in streams.Select(objects.Resolve).OfType<StreamToken>())
            Draw(stream, shared, ref effort);
        return effort;
    }

    private void Draw(StreamToken stream, Stack<DictionaryToken> shared, ref long effort)
    {
        if (!drawn.TryGetValue(stream, out var content))
            drawn[stream] = content = DrawnContent.Of(objects.Unpacked(stream).Span);

        effort += content.Weight;
        foreach (var name in content.Shown)
        {
            if (effort > Most)
                return;
            if (FormOf(name, shared) is not { } form)
                continue;
            if (shared.Count > DeepestForm)
            {
                effort = Most + 1;
                return;
            }

            shared.Push(SharedIn(objects.Value(form.StreamDictionary, NameToken.Resources)) ?? shared.Peek());
            Draw(form, shared, ref effort);
            shared.Pop();
        }
    }

    /// <summary>The form of this name; where the name cannot be told, the largest that there is.</summary>
    private StreamToken? FormOf(string? name, Stack<DictionaryToken> shared)
    {
        if (name is null)
            return shared.Take(1).SelectMany(dictionary => dictionary.Data.Values).Select(Form).MaxBy(form => form?.Data.Length ?? -1);

        foreach (var dictionary in shared)
        {
            if (dictionary.Data.TryGetValue(name, out var token))
                return Form(token);
        }

        return null;
    }

    private StreamToken? Form(IToken token) =>
        objects.Resolve(token) is StreamToken stream && !objects.IsPicture(stream) ? stream : null;

    /// <summary>The forms and pictures of a page, its own or those that the pages around it share.</summary>
    private DictionaryToken? SharedOf(DictionaryToken page)
    {
        var node = page;
        for (var step = 0; step < DeepestForm && node is not null; step++)
        {
            if (objects.Value(node, NameToken.Resources) is { } resources)
                return SharedIn(resources);
            node = objects.Value(node, NameToken.Parent) as DictionaryToken;
        }

        return null;
    }

    private DictionaryToken? SharedIn(IToken? resources) => objects.Value(resources as DictionaryToken, NameToken.Xobject) as DictionaryToken;
}
