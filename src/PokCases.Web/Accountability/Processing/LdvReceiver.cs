using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Accountability.Processing;

/// <summary>Sends records over OTLP/HTTP. Only the receiver's own word that it kept all of them counts.</summary>
internal sealed class LdvReceiver : IDisposable
{
    // An answer of OTLP is some bytes; a page of a proxy can be anything.
    private const int LongestAnswer = 64 * 1024;

    private readonly HttpClient http;
    private readonly Uri? endpoint;
    private readonly TimeProvider time;

    public LdvReceiver(IOptions<LdvOptions> options, TimeProvider time)
    {
        this.time = time;
        endpoint = options.Value.IsOn ? new Uri(options.Value.Endpoint!) : null;
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = TimeSpan.FromSeconds(options.Value.TimeoutSeconds),
            MaxResponseContentBufferSize = LongestAnswer,
        };
        foreach (var (name, value) in options.Value.ReadHeaders() ?? [])
        {
            http.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        }
    }

    /// <summary>Sends one message and hears what became of it.</summary>
    public async Task<LdvAnswer> Send(byte[] message, CancellationToken cancellation)
    {
        using var content = new ByteArrayContent(message);
        content.Headers.ContentType = new MediaTypeHeaderValue(OtlpTraces.ContentType);
        try
        {
            using var response = await http.PostAsync(endpoint, content, cancellation);
            return response.StatusCode == HttpStatusCode.OK
                ? await Read(response, cancellation)
                : new LdvAnswer(string.Create(CultureInfo.InvariantCulture, $"http-{(int)response.StatusCode}"), Wait(response));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new LdvAnswer("no-answer");
        }
        catch (HttpRequestException e)
        {
            return new LdvAnswer(e.InnerException is SocketException or null ? "not-reached" : "connection-broken");
        }
    }

    public void Dispose() => http.Dispose();

    private static async Task<LdvAnswer> Read(HttpResponseMessage response, CancellationToken cancellation)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellation);
        // A page of something in between also says 200.
        if (body.Length > 0 && response.Content.Headers.ContentType?.MediaType != OtlpTraces.ContentType)
        {
            return new LdvAnswer("not-otlp");
        }

        return OtlpTraces.Rejected(body) switch
        {
            0 => LdvAnswer.Acknowledged,
            null => new LdvAnswer("not-otlp"),
            _ => new LdvAnswer("partly-rejected"),
        };
    }

    private TimeSpan? Wait(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } when date > time.GetUtcNow() => date - time.GetUtcNow(),
        _ => null,
    };
}
