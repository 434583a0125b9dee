namespace NewsArchive.Benchmarks.Scale;

/// <summary>Where a peer keeps its index. A marker, written last, says of which archive the texts are, so that a finished one is used again.</summary>
internal sealed class PeerFolder(string peers, string name)
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetFullPath(peers), name);

    private string Marker => Path + ".complete";

    public bool Holds(ArchiveTexts texts) => File.Exists(Marker) && File.ReadAllText(Marker) == texts.Version;

    public void Clear()
    {
        if (File.Exists(Marker))
            File.Delete(Marker);
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
        Directory.CreateDirectory(Path);
    }

    public void Complete(ArchiveTexts texts) => File.WriteAllText(Marker, texts.Version);
}
