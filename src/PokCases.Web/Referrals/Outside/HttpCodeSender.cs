using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Options;

namespace PokCases.Web.Referrals.Outside;

/// <summary>Posts a code to the SMS gateway of the installation.</summary>
internal sealed partial class HttpCodeSender : ISendsCodes, IDisposable
{
    private const int LongestAnswer = 64 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly OutsideAccessOptions options;
    private readonly ILogger<HttpCodeSender> logger;
    private readonly HttpClient http;

    public HttpCodeSender(IOptions<OutsideAccessOptions> options, ILogger<HttpCodeSender> logger)
    {
        this.options = options.Value;
        this.logger = logger;
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            Timeout = Patience,
            MaxResponseContentBufferSize = LongestAnswer,
        };
    }

    public bool IsOn => options.SendsCodes;

    public async Task<bool> Send(string number, string code, CancellationToken cancellation)
    {
        // Digits and a plus sign: nothing in them that a body could be broken with.
        var body = options.SmsBody.Replace(OutsideAccessOptions.NumberMark, number, StringComparison.Ordinal).Replace(OutsideAccessOptions.CodeMark, code, StringComparison.Ordinal);
        using var request = new HttpRequestMessage(HttpMethod.Post, options.SmsAddress) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(options.SmsContentType);
        if (options.ReadHeader() is var (name, value))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        try
        {
            using var response = await http.SendAsync(request, cancellation);
            if (response.IsSuccessStatusCode)
            {
                return true;
            }

            NotTaken((int)response.StatusCode);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            NoAnswer();
        }
        catch (HttpRequestException)
        {
            // What it says may repeat what was sent.
            NotReached();
        }

        return false;
    }

    public void Dispose() => http.Dispose();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The SMS gateway did not take a message: HTTP {Status}.")]
    private partial void NotTaken(int status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The SMS gateway did not answer in time.")]
    private partial void NoAnswer();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The SMS gateway could not be reached.")]
    private partial void NotReached();
}
