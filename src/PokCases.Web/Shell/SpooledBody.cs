using System.IO.Pipelines;
using Microsoft.AspNetCore.Http.Features;

namespace PokCases.Web.Shell;

/// <summary>A response body that waits in a <see cref="ResponseSpool"/>.</summary>
internal sealed class SpooledBody(IHttpResponseBodyFeature usual, ResponseSpool spool) : IHttpResponseBodyFeature
{
    private PipeWriter? writer;

    public Stream Stream => spool;

    public PipeWriter Writer => writer ??= PipeWriter.Create(spool, new StreamPipeWriterOptions(leaveOpen: true));

    public void DisableBuffering() => usual.DisableBuffering();

    public Task StartAsync(CancellationToken cancellationToken = default) => usual.StartAsync(cancellationToken);

    public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
        SendFileFallback.SendFileAsync(spool, path, offset, count, cancellationToken);

    public async Task CompleteAsync()
    {
        await Finish();
        await spool.Send(CancellationToken.None);
        await usual.CompleteAsync();
    }

    /// <summary>Nothing more comes.</summary>
    public async Task Finish()
    {
        if (writer is not null)
        {
            await writer.CompleteAsync();
        }
    }
}
