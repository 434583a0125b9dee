using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Extraction.Tests.Parties.Ner;

public sealed class FeatureHashTests
{
    [Fact]
    public void Numbers_are_those_that_the_model_was_trained_with()
    {
        Assert.Equal((447841614u, 1578001697u, 2240016563u), (FeatureHash.Of(""), FeatureHash.Of("minister"), FeatureHash.Mix(61, FeatureHash.Of("bank"))));
    }

    [Fact]
    public void Order_counts()
    {
        Assert.NotEqual(FeatureHash.Mix(1, 2), FeatureHash.Mix(2, 1));
        Assert.NotEqual(FeatureHash.Of("ab"), FeatureHash.Of("ba"));
    }

    [Fact]
    public void Templates_and_values_seldom_collide()
    {
        var hashes = new HashSet<uint>();
        for (var template = 0u; template < 130; template++)
        {
            for (var value = 0u; value < 1_000; value++)
                hashes.Add(FeatureHash.Mix(template, value));
        }

        Assert.InRange(hashes.Count, 129_950, 130_000);
    }
}
