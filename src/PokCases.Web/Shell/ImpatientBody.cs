using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace PokCases.Web.Shell;

/// <summary>A response body that is written through another stream.</summary>
internal sealed class ImpatientBody(IHttpResponseBodyFeature usual, Stream stream) : IHttpResponseBodyFeature
{
    private PipeWriter? writer;

    public Stream Stream => stream;

    public PipeWriter Writer => writer ??= PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));

    public void DisableBuffering() => usual.DisableBuffering();

    public Task StartAsync(CancellationToken cancellationToken = default) => usual.StartAsync(cancellationToken);

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
        SendFileFallback.SendFileAsync(stream, path, offset, count, cancellationToken);

    public async Task CompleteAsync()
    {
        await Finish();
        await usual.CompleteAsync();
    }

    /// <summary>Sends on what still waits in the writer.</summary>
    public async Task Finish()
    {
        if (writer is not null)
        {
            await writer.CompleteAsync();
        }
    }
}
