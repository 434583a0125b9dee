using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Extraction.Tests.Parties.Ner;

public sealed class HashIndexTests
{
    [Fact]
    public void Every_hash_is_found_where_it_stands_and_no_other()
    {
        var random = new Random(2);
        uint[] sorted = [.. Enumerable.Range(0, 5_000).Select(_ => (uint)random.NextInt64(uint.MaxValue)).Append(0u).Append(uint.MaxValue).Distinct().Order()];
        var index = new HashIndex(sorted);

        Assert.All(Enumerable.Range(0, sorted.Length), place => Assert.Equal(place, index.Find(sorted[place])));
        Assert.All(Enumerable.Range(0, 5_000).Select(_ => (uint)random.NextInt64(uint.MaxValue)).Except(sorted), hash => Assert.Equal(-1, index.Find(hash)));
    }

    [Fact]
    public void An_empty_list_holds_nothing()
    {
        Assert.Equal(-1, new HashIndex([]).Find(7));
    }
}
