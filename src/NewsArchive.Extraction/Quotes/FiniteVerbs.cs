namespace NewsArchive.Extraction.Quotes;

/// <summary>Tells the finite verb of an English clause without a parser.</summary>
internal static class FiniteVerbs
{
    private static readonly WordSet Helpers = new("""
        is are was were has have had will would can could should may might must did does do isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t
        doesn’t don’t didn’t shouldn’t isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't doesn't don't didn't shouldn't cannot ’s ’re ’d
        """);

    private static readonly WordSet Common = new("""
        said says made came took went got knew saw found gave told became left felt put brought began kept held wrote stood heard let meant set met ran paid sat spoke lay led
        read grew lost fell sent built understood drew broke spent cut rose drove bought wore chose won makes takes comes goes gets knows sees finds gives becomes leaves feels
        puts brings begins keeps holds stands means wants represents remains seems appears believe believes thinks want
        deserves includes depends expects
        """);

    public static bool IsAt(SpeechSentence sentence, int at) => sentence.IsWord(at) && !sentence.IsCapitalised(at)
        && (sentence.IsAny(at, Helpers) || sentence.IsAny(at, Common) || EndsLikePast(sentence.Text(at)) || IsContracted(sentence.Text(at)));

    private static bool EndsLikePast(ReadOnlySpan<char> word) => word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal);

    // he’s, they’ll, we’ve
    private static bool IsContracted(ReadOnlySpan<char> word) =>
        word.EndsWith("’ll", StringComparison.Ordinal) || word.EndsWith("’ve", StringComparison.Ordinal) || word.EndsWith("’re", StringComparison.Ordinal)
        || word.EndsWith("'ll", StringComparison.Ordinal) || word.EndsWith("'ve", StringComparison.Ordinal) || word.EndsWith("'re", StringComparison.Ordinal);
}
