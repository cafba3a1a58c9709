using System.Threading.Channels;

namespace PokCases.Web.Cases.Finding;

/// <summary>Says that words wait for the index (<see cref="KeepWords"/>).</summary>
internal sealed class WordsMark
{
    // One mark is enough: whoever takes it keeps all that waits.
    private readonly Channel<bool> marks = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Something waits, or will when the command at work is on disk.</summary>
    public void Set() => marks.Writer.TryWrite(true);

    /// <summary>Waits for a mark, and leaves it.</summary>
    public async Task Wait(CancellationToken cancellation) => await marks.Reader.WaitToReadAsync(cancellation);

    /// <summary>Takes it away.</summary>
    public void Take() => marks.Reader.TryRead(out _);
}
