using System.Buffers;

namespace PokCases.Web.Shell;

/// <summary>Takes an answer in as fast as it is made, and hands it on as fast as it is read; gives up on a reader who takes none of it for a while.</summary>
/// <remarks>
/// What made the answer (loaded texts, the tree of components) is gone before anybody has to read: a reader who stops
/// holds the bytes of the answer, each piece until it was taken, and nothing more.
/// </remarks>
internal sealed class ResponseSpool(Stream inner, Action giveUp, TimeProvider time) : Stream
{
    /// <summary>How long a reader may take for one piece.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>An answer up to this size waits here, in bytes; of a larger one this much waits at most, and who makes it waits too.</summary>
    public const int Most = 2 * 1024 * 1024;

    /// <summary>What waits for all readers together, in bytes, before answers wait for their readers again.</summary>
    public const long MostTogether = 128 * 1024 * 1024;

    // Of 2 KB a second at least: less is a connection that nobody can work with.
    private const int Piece = 16 * 1024;

    private static long together;

    private readonly Queue<(byte[] Bytes, int Length)> waiting = new();
    private byte[]? filling;
    private int filled;
    private bool sent;

    public override bool CanRead => false;

    /// <summary>Whether it can still be emptied: when making the answer fails, another takes its place.</summary>
    public override bool CanSeek => !sent;

    public override bool CanWrite => true;

    /// <summary>What waits, in bytes.</summary>
    public override long Length => waiting.Sum(p => (long)p.Length) + filled;

    public override long Position
    {
        get => Length;
        set => throw new NotSupportedException();
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        for (var rest = buffer; rest.Length > 0;)
        {
            if (waiting.Count >= Most / Piece || (waiting.Count > 0 && Interlocked.Read(ref together) > MostTogether))
            {
                await Send(cancellationToken);
            }

            rest = rest[Take(rest.Span)..];
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Keeps what was written; it goes out with <see cref="Send"/>.</summary>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public override void Write(byte[] buffer, int offset, int count)
    {
        for (var rest = buffer.AsSpan(offset, count); rest.Length > 0;)
        {
            // Who writes without waiting can't be held up: this answer waits as a whole.
            rest = rest[Take(rest)..];
        }
    }

    public override void Flush()
    {
    }

    /// <summary>Hands on what waits.</summary>
    public async Task Send(CancellationToken cancellationToken)
    {
        sent = true;
        Seal();
        while (waiting.TryDequeue(out var piece))
        {
            try
            {
                await Taken(inner.WriteAsync(piece.Bytes.AsMemory(0, piece.Length), cancellationToken));
            }
            finally
            {
                GiveBack(piece.Bytes);
            }
        }

        await Taken(new ValueTask(inner.FlushAsync(cancellationToken)));
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <summary>Empties it: 0 is all it takes.</summary>
    public override void SetLength(long value)
    {
        if (sent || value != 0)
        {
            throw new NotSupportedException();
        }

        Empty();
    }

    protected override void Dispose(bool disposing)
    {
        Empty();
        base.Dispose(disposing);
    }

    private int Take(ReadOnlySpan<byte> bytes)
    {
        filling ??= Rent();
        var taken = Math.Min(bytes.Length, Piece - filled);
        bytes[..taken].CopyTo(filling.AsSpan(filled));
        filled += taken;
        if (filled == Piece)
        {
            Seal();
        }

        return taken;
    }

    private void Empty()
    {
        Seal();
        while (waiting.TryDequeue(out var piece))
        {
            GiveBack(piece.Bytes);
        }
    }

    private static byte[] Rent()
    {
        Interlocked.Add(ref together, Piece);
        return ArrayPool<byte>.Shared.Rent(Piece);
    }

    // Cleared: what was in it is somebody's story.
    private static void GiveBack(byte[] bytes)
    {
        ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        Interlocked.Add(ref together, -Piece);
    }

    private void Seal()
    {
        if (filling is { } full)
        {
            waiting.Enqueue((full, filled));
            filling = null;
            filled = 0;
        }
    }

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
