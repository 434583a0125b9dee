namespace NewsArchive.Benchmarks.Scale;

/// <summary>An engine that holds the texts of the archive and answers questions about them.</summary>
internal interface ISearchEngine : IAsyncDisposable
{
    string Name { get; }

    /// <summary>Processor time used so far for answering; that of an engine inside this program includes the asking.</summary>
    TimeSpan Processor { get; }

    /// <summary>The first 20 articles by id, each looked up with its headline and a passage that shows the words.</summary>
    Task<IReadOnlyList<int>> SearchAsync(Question question);
}
