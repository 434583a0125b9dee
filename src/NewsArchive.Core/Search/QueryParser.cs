using System.Buffers;
using System.Globalization;

namespace NewsArchive.Core.Search;

/// <summary>
/// Reads the search language by recursive descent, in one pass over the text:
/// <code>
/// alternatives = conjunction { "OR" conjunction }
/// conjunction  = near { ["AND"] near }
/// near         = factor { "near/5" factor }
/// factor       = ["-" | "NOT"] ( "(" alternatives ")" | [field ":"] ( phrase | word ) ["*"] )
/// </code>
/// </summary>
internal sealed class QueryParser
{
    public const int MaxLength = 10_000;
    public const int MaxTerms = 100;
    public const int MaxDepth = 20;
    public const int MaxMistakes = 10;
    public const int MaxDistance = 100;

    /// <summary>A shorter beginning stands for so many words that it says nothing and costs much.</summary>
    private const int MinPrefixLength = 2;

    private static readonly SearchValues<char> s_quotes = SearchValues.Create("\"“”„");

    private readonly string _text;
    private readonly List<QueryMistake> _mistakes = [];
    private int _at;
    private int _terms;

    /// <summary>Opening brackets that were skipped for being too deep; their closing ones are skipped too.</summary>
    private int _skippedBrackets;

    private QueryParser(string text) => _text = text;

    public static (QueryNode? Root, IReadOnlyList<QueryMistake> Mistakes) Parse(string text)
    {
        var parser = new QueryParser(text.Length > MaxLength ? text[..MaxLength] : text);
        if (text.Length > MaxLength)
            parser.Note(MaxLength, text.Length - MaxLength, "A question has at most 10,000 characters; what stands after them was left out.");
        var root = parser.ReadAlternatives(depth: 0);
        return (root, parser._mistakes);
    }

    private QueryNode? ReadAlternatives(int depth)
    {
        List<QueryNode> nodes = [];
        int? previousOr = null;
        while (true)
        {
            var node = ReadConjunction(depth);
            if (node is not null)
                nodes.Add(node);

            var or = _at;
            var hasMore = TryReadOperator("OR");
            if (node is null && (hasMore || previousOr is not null) && _terms <= MaxTerms)
                Note(previousOr ?? or, 2, "OR needs something to search for on both sides.");
            if (!hasMore)
                return Combine(nodes, several => new AnyOf(several));
            previousOr = or;
        }
    }

    private QueryNode? ReadConjunction(int depth)
    {
        List<QueryNode> nodes = [];
        while (SkipBlanks() && !IsOperator("OR"))
        {
            if (_text[_at] == ')')
            {
                if (_skippedBrackets > 0)
                    _skippedBrackets--;
                else if (depth > 0)
                    break;
                else
                    Note(_at, 1, "This closing bracket has no opening one; it was left out.");
                _at++;
            }
            else if (!TryReadOperator("AND") && ReadNear(depth) is { } node)
            {
                nodes.Add(node);
            }
        }

        return Combine([.. nodes.SelectMany(n => n is AllOf all ? all.Nodes : [n])], several => new AllOf(several));
    }

    /// <summary>A factor and those that have to stand near it. What cannot stand near something stands anywhere.</summary>
    private QueryNode? ReadNear(int depth)
    {
        var node = ReadFactor(depth);
        while (SkipBlanks() && TryReadDistance() is var (distance, start, end))
        {
            var next = SkipBlanks() && _text[_at] != ')' ? ReadFactor(depth) : null;
            node = (node, next) switch
            {
                (WordsTerm first, WordsTerm second) when first.Field == second.Field => new NearTerm([first, second], distance),
                (NearTerm first, WordsTerm second) when first.Field == second.Field && first.Distance == distance => first with { Words = [.. first.Words, second] },
                _ => Anywhere(node, next, start, end),
            };
        }

        return node;
    }

    private QueryNode? Anywhere(QueryNode? first, QueryNode? second, int start, int end)
    {
        Note(start, end - start, "near/5 stands between two words or phrases of the text; these were searched for anywhere.");
        return Combine([.. new[] { first, second }.OfType<QueryNode>()], several => new AllOf(several));
    }

    /// <summary>Reads near/5; null when something else stands here.</summary>
    private (int Distance, int Start, int End)? TryReadDistance()
    {
        var start = _at;
        if (string.Compare(_text, start, "near/", 0, "near/".Length, StringComparison.OrdinalIgnoreCase) != 0)
            return null;

        var digits = start + "near/".Length;
        var end = digits;
        while (end < _text.Length && char.IsAsciiDigit(_text[end]))
            end++;
        if (end == digits || (end < _text.Length && !EndsWord(_text[end])))
            return null;

        _at = end;
        if (int.TryParse(_text.AsSpan(digits, end - digits), NumberStyles.None, CultureInfo.InvariantCulture, out var distance) && distance <= MaxDistance)
            return (distance, start, end);

        Note(start, end - start, "near/ takes a number of words up to 100; 100 was taken.");
        return (MaxDistance, start, end);
    }

    private QueryNode? ReadFactor(int depth)
    {
        var isExcluded = TryReadNot();
        while (_text[_at] == '-' && _at + 1 < _text.Length && _text[_at + 1] is var next && next != ')' && !char.IsWhiteSpace(next))
        {
            isExcluded = true;
            _at++;
        }

        var node = _text[_at] == '(' ? ReadGroup(depth) : ReadTerm();
        return !isExcluded ? node : node switch
        {
            null => null,
            Except twice => twice.Node,
            _ => new Except(node),
        };
    }

    private QueryNode? ReadGroup(int depth)
    {
        var start = _at++;
        if (depth == MaxDepth)
        {
            _skippedBrackets++;
            Note(start, 1, "Brackets can stand in each other 20 deep; deeper ones were left out.");
            return null;
        }

        var node = ReadAlternatives(depth + 1);
        if (_at < _text.Length)
            _at++;
        else if (_terms <= MaxTerms)
            Note(start, 1, "This bracket is never closed; it was read as if it were closed at the end.");

        if (node is null)
            Note(start, _at - start, "There is nothing to search for between these brackets; they were left out.");
        return node;
    }

    private QueryNode? ReadTerm()
    {
        var start = _at;
        if (++_terms > MaxTerms)
        {
            Note(start, _text.Length - start, "A question has at most 100 terms; what stands after them was left out.");
            _at = _text.Length;
            return null;
        }

        var field = TryReadField();
        if (field is not null && (_at == _text.Length || EndsWord(_text[_at]) && !IsQuote(_text[_at])))
        {
            Note(start, _at - start, $"“{field}:” needs its value right after the colon, as in {Example(field)}.");
            return null;
        }

        var isPhrase = IsQuote(_text[_at]);
        var value = isPhrase ? ReadPhrase() : ReadWord();
        var isPrefix = TakeStar(ref value, isPhrase, start);
        return field?.ToLowerInvariant() switch
        {
            "date" => Date(value.Trim(), start),
            "lang" => Language(value.Trim(), start),
            "has" => Has(value.Trim(), start),
            _ => Words(field, value.Trim(), isPrefix, start),
        };
    }

    /// <summary>Moves behind a field's name and colon; null when the next word has none that we know.</summary>
    private string? TryReadField()
    {
        var end = _at;
        while (end < _text.Length && char.IsAsciiLetter(_text[end]))
            end++;
        if (end == _at || end == _text.Length || _text[end] != ':')
            return null;

        var name = _text[_at..end];
        if (QueryFields.IsName(name))
        {
            _at = end + 1;
            return name;
        }

        // An address is pasted often and nobody means a field by it.
        if (!_text.AsSpan(end).StartsWith("://", StringComparison.Ordinal))
            Note(_at, end + 1 - _at, $"There is no field “{name}:”; it was searched as words. The fields are person, org, place, source, by, speaker, said, verb, publisher, headline, lang, has and date.");
        return null;
    }

    private string ReadPhrase()
    {
        var open = _at++;
        var closing = _text[open] == '"' ? _text.AsSpan(_at).IndexOf('"') : _text.AsSpan(_at).IndexOfAny(s_quotes);
        if (closing < 0)
        {
            Note(open, 1, "This quotation mark has no partner; everything after it was read as one phrase.");
            closing = _text.Length - _at;
        }

        var value = _text.Substring(_at, closing);
        _at = Math.Min(_at + closing + 1, _text.Length);
        return value;
    }

    private string ReadWord()
    {
        var start = _at;
        while (_at < _text.Length && !EndsWord(_text[_at]))
            _at++;
        return _text[start.._at];
    }

    private bool TakeStar(ref string value, bool isPhrase, int start)
    {
        var hasStar = isPhrase ? _at < _text.Length && _text[_at] == '*' : value.EndsWith('*');
        if (isPhrase && hasStar)
            _at++;
        if (!isPhrase)
            value = value.TrimEnd('*');

        if (!isPhrase && value.Contains('*'))
            Note(start, _at - start, "A star works only at the end of a word; the others were left out.");
        return hasStar;
    }

    private QueryNode? Words(string? field, string value, bool isPrefix, int start)
    {
        if (SearchWords.In(value).Select(w => w.Folded).LastOrDefault() is not { } last)
            return Refuse(start, $"“{_text[start.._at]}” has no letters or digits to search for; it was left out.");
        if (isPrefix && last.Length < MinPrefixLength)
            return Refuse(start, $"“{_text[start.._at]}” is too short: at least two letters stand before a star. It was left out.");
        if (field is null)
            return new WordsTerm(TextField.Anywhere, value, isPrefix);

        var term = QueryFields.WordsOrParty(field, value, isPrefix);
        if (isPrefix && term is (PartyTerm or VerbTerm))
            Note(start, _at - start, $"“{field}:” takes whole words; the star was left out.");
        return term;
    }

    private DateTerm? Date(string value, int start)
    {
        var date = DateTerm.TryParse(value);
        if (date is null)
            Note(start, _at - start, $"“{value}” is not a date. Write date:2023, date:2023-11, date:2023-11-17 or a range such as date:2023-11-01..2023-11-17.");
        else if (date.From > date.To)
            Note(start, _at - start, $"“{value}” ends before it begins; it was left out.");
        return date?.From > date?.To ? null : date;
    }

    private LanguageTerm? Language(string value, int start)
    {
        var code = value.Split('-')[0].ToLowerInvariant();
        if (code.Length is 2 or 3 && code.All(char.IsAsciiLetterLower))
            return new(code);

        Note(start, _at - start, $"“{value}” is not a language code. Write two letters, as in lang:en.");
        return null;
    }

    private HasTerm? Has(string value, int start)
    {
        if (Enum.TryParse<ArticlePart>(value, ignoreCase: true, out var part) && value.All(char.IsAsciiLetter))
            return new(part);

        Note(start, _at - start, $"An article cannot be asked for “{value}”. Write has:quote, has:denial, has:headline, has:byline, has:publisher or has:date.");
        return null;
    }

    private QueryNode? Refuse(int start, string explanation)
    {
        Note(start, _at - start, explanation);
        return null;
    }

    private void Note(int start, int length, string explanation)
    {
        if (_mistakes.Count < MaxMistakes)
            _mistakes.Add(new(start, length, explanation));
    }

    /// <summary>Moves to the next character that is not blank; false at the end.</summary>
    private bool SkipBlanks()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
            _at++;
        return _at < _text.Length;
    }

    private bool TryReadOperator(string name)
    {
        if (!SkipBlanks() || !IsOperator(name))
            return false;
        _at += name.Length;
        return true;
    }

    /// <summary>NOT in capitals before something to exclude; alone or at the end it is a word.</summary>
    private bool TryReadNot()
    {
        if (!IsOperator("NOT") || _text.AsSpan(_at + "NOT".Length).TrimStart() is { IsEmpty: true } or [')', ..])
            return false;
        _at += "NOT".Length;
        return SkipBlanks();
    }

    private bool IsOperator(string name) =>
        _text.AsSpan(_at).StartsWith(name, StringComparison.Ordinal)
        && (_at + name.Length == _text.Length || EndsWord(_text[_at + name.Length]));

    private static bool EndsWord(char c) => char.IsWhiteSpace(c) || c is '(' or ')' || IsQuote(c);

    private static bool IsQuote(char c) => s_quotes.Contains(c);

    private static string Example(string field) => field.ToLowerInvariant() switch
    {
        "date" => "date:2023-11",
        "lang" => "lang:en",
        "has" => "has:quote",
        "verb" => "verb:denied",
        "headline" or "said" => $"{field}:letter",
        "person" or "by" or "speaker" => $"{field}:\"Anna Berg\"",
        "place" => "place:Vienna",
        _ => $"{field}:Reuters",
    };

    private static QueryNode? Combine(IReadOnlyList<QueryNode> nodes, Func<IReadOnlyList<QueryNode>, QueryNode> several) => nodes switch
    {
        [] => null,
        [var only] => only,
        _ => several(nodes),
    };
}
