using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Commands;

/// <summary>One walk through the files that paths stand for, which knows how far it has come.</summary>
internal sealed class InputWalk(IReadOnlyList<string> paths)
{
    private readonly Task<int> count = Task.Run(() => InputFiles.Count(paths));
    private Stream? current;
    private int begun;

    /// <summary>The part that is done, from 0 to 1, within a large container too; null while the files are being counted.</summary>
    public double? Share => count is { IsCompletedSuccessfully: true, Result: > 0 and var all } ? Math.Min(1, (Math.Max(0, begun - 1) + ShareOfCurrent) / all) : null;

    private double ShareOfCurrent => current is { CanSeek: true, Length: > 0 and var length } ? (double)current.Position / length : 0;

    public IEnumerable<FileSource> Sources()
    {
        foreach (var source in InputFiles.Find(paths))
        {
            begun++;
            yield return source with { Open = () => current = source.Open() };
        }
    }
}
