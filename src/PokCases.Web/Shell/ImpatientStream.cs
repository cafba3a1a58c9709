namespace PokCases.Web.Shell;

/// <summary>Writes in small pieces and gives up on a reader who takes none of one for a while.</summary>
internal sealed class ImpatientStream(Stream inner, Action giveUp, TimeProvider time) : Stream
{
    /// <summary>How long a reader may take for one piece.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    // Of 2 KB a second at least: less is a connection that nobody can work with.
    private const int Piece = 16 * 1024;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        for (var rest = buffer; rest.Length > 0;)
        {
            var piece = rest[..Math.Min(rest.Length, Piece)];
            rest = rest[piece.Length..];
            await Taken(inner.WriteAsync(piece, cancellationToken));
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async Task FlushAsync(CancellationToken cancellationToken) => await Taken(new ValueTask(inner.FlushAsync(cancellationToken)));

    public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async ValueTask Taken(ValueTask writing)
    {
        if (writing.IsCompletedSuccessfully)
        {
            await writing;
            return;
        }

        await using var patience = time.CreateTimer(_ => giveUp(), null, Patience, Timeout.InfiniteTimeSpan);
        await writing;
    }
}
