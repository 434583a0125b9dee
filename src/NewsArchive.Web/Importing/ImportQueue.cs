using System.Threading.Channels;

namespace NewsArchive.Web.Importing;

/// <summary>Wakes the worker. The queue itself is the table of waiting items, which a restart finds again.</summary>
internal sealed class ImportQueue
{
    private readonly Channel<bool> signal = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake() => signal.Writer.TryWrite(true);

    public async Task WaitAsync(CancellationToken cancellation) => await signal.Reader.ReadAsync(cancellation);
}
