namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>
/// What the tagger looks at for one token, as hashed features. Training and tagging share it, so they cannot disagree; the numbers of
/// the templates are part of the model.
/// </summary>
/// <param name="document">The article.</param>
/// <param name="corpus">Marks the habits of a corpus in training; 0 for news, which is what is tagged.</param>
internal sealed class NerFeatures(NerDocument document, uint corpus = 0)
{
    private const int PlacesLookedAt = 6;

    private readonly List<uint> features = new(160);

    /// <summary>The features of a token; the list is used again by the next call.</summary>
    public List<uint> Of(int sentence, int index)
    {
        features.Clear();
        var tokens = document.Sentences[sentence];
        AddWords(tokens, index);
        AddClusters(tokens, index);
        AddLists(tokens, index);
        AddCorpus(tokens, index);
        if (tokens[index].RunStart >= 0)
            AddRun(tokens, index);
        if (tokens[index].IsCapitalised)
            AddElsewhere(new(sentence, index));
        return features;
    }

    private void AddWords(NerToken[] tokens, int index)
    {
        var (before2, before, token, after, after2) = (At(tokens, index - 2), At(tokens, index - 1), tokens[index], At(tokens, index + 1), At(tokens, index + 2));
        Add(1, token.WordHash);
        Add(2, token.LowerHash);
        Add(3, before.LowerHash);
        Add(4, after.LowerHash);
        Add(5, before2.LowerHash);
        Add(6, after2.LowerHash);
        Add(7, token.Shape);
        Add(8, token.ShortShape);
        Add(9, before.ShortShape, token.ShortShape);
        Add(10, token.ShortShape, after.ShortShape);
        Add(11, before.LowerHash, token.LowerHash);
        Add(12, token.LowerHash, after.LowerHash);
        Add(13, FeatureHash.Mix(before.ShortShape, token.ShortShape), after.ShortShape);
        features.AddRange(token.Affixes);

        var isFirst = index == 0 || (index == 1 && tokens[0].Word.Length == 1 && !char.IsLetterOrDigit(tokens[0].Word[0]));
        var situation = (isFirst ? 1u : 0) | (token.IsCapitalised ? 2u : 0) | (document.HasSmall(token.Lower) ? 4u : 0) | (token.IsUpper ? 8u : 0);
        Add(14, situation);
        Add(15, situation, token.Clusters.Middle);
        var glue = (token.IsGlued ? 1u : 0) | (after.IsGlued ? 2u : 0);
        Add(16, glue, FeatureHash.Mix(before.IsGlued || token.IsGlued ? before.LowerHash : 0, after.IsGlued ? after.LowerHash : 0));
    }

    private void AddClusters(NerToken[] tokens, int index)
    {
        for (var offset = -2; offset <= 2; offset++)
        {
            var clusters = At(tokens, index + offset).Clusters;
            var template = 20u + ((uint)(offset + 2) * 3);
            Add(template, clusters.Coarse);
            Add(template + 1, clusters.Middle);
            Add(template + 2, clusters.Fine);
        }

        var (before2, before, token, after, after2) = (At(tokens, index - 2).Clusters, At(tokens, index - 1).Clusters, tokens[index], At(tokens, index + 1).Clusters, At(tokens, index + 2).Clusters);
        Add(36, before.Middle, token.Clusters.Middle);
        Add(37, token.Clusters.Middle, after.Middle);
        Add(38, before.Middle, after.Middle);
        Add(39, before.Coarse, FeatureHash.Mix(token.Clusters.Coarse, after.Coarse));
        Add(40, token.ShortShape, after.Middle);
        Add(41, token.ShortShape, before.Middle);
        Add(42, before.Fine, token.ShortShape);
        Add(43, after.Fine, token.ShortShape);
        Add(44, before2.Middle, FeatureHash.Mix(before.Middle, token.ShortShape));
        Add(45, after2.Middle, FeatureHash.Mix(after.Middle, token.ShortShape));
    }

    private void AddLists(NerToken[] tokens, int index)
    {
        var token = tokens[index];
        for (var list = 0; list < 3 * NerLists.Count; list++)
        {
            if ((token.Lists >> list & 1) != 0)
                Add(50, (uint)list, token.IsCapitalised ? 1u : 0);
        }

        if (At(tokens, index + 1).Lists is not 0 and var after)
            Add(51, after);
        if (At(tokens, index - 1).Lists is not 0 and var before)
            Add(52, before);
        if (token.Lists != 0)
            Add(53, token.Lists, token.ShortShape);
    }

    // What differs between corpora, such as whether peoples are names, so that the rest can be learnt from all of them together.
    private void AddCorpus(NerToken[] tokens, int index)
    {
        var (before, token, after) = (At(tokens, index - 1), tokens[index], At(tokens, index + 1));
        Add(120, corpus);
        Add(121, corpus, token.LowerHash);
        Add(122, corpus, token.Clusters.Coarse);
        Add(123, corpus, FeatureHash.Mix(token.ShortShape, before.ShortShape));
        Add(124, corpus, token.Lists);
        Add(125, corpus, before.Clusters.Middle);
        Add(126, corpus, after.Clusters.Middle);
    }

    /// <summary>The first and last word of the capitalised run around the token, and the words beside it: "… of the | Bank of Halvern | said".</summary>
    private void AddRun(NerToken[] tokens, int index)
    {
        var token = tokens[index];
        var (first, last) = (tokens[token.RunStart], tokens[token.RunEnd]);
        var (before2, before) = (At(tokens, token.RunStart - 2), At(tokens, token.RunStart - 1));
        var (after, after2) = (At(tokens, token.RunEnd + 1), At(tokens, token.RunEnd + 2));
        var place = PlaceInRun(token, index);
        Add(60, place);
        Add(61, place, last.LowerHash);
        Add(62, place, last.Clusters.Middle);
        Add(63, place, first.LowerHash);
        Add(64, place, first.Clusters.Middle);
        Add(65, place, after.LowerHash);
        Add(66, place, before.LowerHash);
        Add(67, place, after.Clusters.Middle);
        Add(68, place, before.Clusters.Middle);
        Add(69, place, last.Lists);
        Add(70, place, first.Lists);
        Add(71, first.Clusters.Coarse, FeatureHash.Mix(last.Clusters.Coarse, (uint)(token.RunEnd - token.RunStart + 1)));
        Add(72, last.LowerHash);
        Add(73, first.LowerHash);
        Add(74, FeatureHash.Mix(before.Clusters.Middle, before2.Clusters.Middle), place);
        Add(75, FeatureHash.Mix(after.Clusters.Middle, after2.Clusters.Middle), place);
    }

    /// <summary>What stands beside the same word in other places of the article, and the longest run it is part of there.</summary>
    private void AddElsewhere(TokenPlace here)
    {
        var tokens = document.Sentences[here.Sentence];
        var token = tokens[here.Token];
        var places = document.PlacesOf(token.Word);
        Add(80, (uint)Math.Min(4, places.Count));
        var (seen, longest, longestLength) = (0, here, 0);
        foreach (var place in places)
        {
            if (place == here)
                continue;

            var others = document.Sentences[place.Sentence];
            if (seen++ < PlacesLookedAt)
                AddNeighbours(At(others, place.Token - 1), At(others, place.Token + 1));
            var length = others[place.Token].RunEnd - others[place.Token].RunStart + 1;
            if (length > longestLength)
                (longest, longestLength) = (place, length);
        }

        if (longestLength > 0)
            AddLongestRun(longest, PlaceInRun(token, here.Token));
        if (token.IsUpper && document.RunWithInitials(token.Word) is { } full)
        {
            var first = document.Sentences[full.Sentence][full.Token];
            Add(90, 1);
            Add(91, first.LowerHash);
            Add(92, first.Clusters.Middle);
        }
    }

    private void AddNeighbours(NerToken before, NerToken after)
    {
        Add(81, before.LowerHash);
        Add(82, after.LowerHash);
        Add(83, before.Clusters.Middle);
        Add(84, after.Clusters.Middle);
        Add(96, before.Lists);
    }

    private void AddLongestRun(TokenPlace place, uint placeHere)
    {
        var tokens = document.Sentences[place.Sentence];
        var token = tokens[place.Token];
        var (first, last) = (tokens[token.RunStart], tokens[token.RunEnd]);
        var placeThere = PlaceInRun(token, place.Token);
        Add(85, placeThere, placeHere);
        Add(86, placeThere, last.LowerHash);
        Add(87, placeThere, last.Clusters.Middle);
        Add(88, placeThere, first.LowerHash);
        Add(89, placeThere, first.Clusters.Middle);
        Add(97, placeThere, first.Lists);
        Add(98, placeThere, last.Lists);
    }

    private static uint PlaceInRun(NerToken token, int index) =>
        (uint)((Math.Min(3, index - token.RunStart) * 4) + Math.Min(3, token.RunEnd - index));

    private static NerToken At(NerToken[] tokens, int index) => index >= 0 && index < tokens.Length ? tokens[index] : NerToken.Beyond;

    private void Add(uint template, uint value) => features.Add(FeatureHash.Mix(template, value));

    private void Add(uint template, uint first, uint second) => features.Add(FeatureHash.Mix(FeatureHash.Mix(template, first), second));
}
