using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.SignalR.Protocol;
using PokCases.Tests.Shared;
using PokCases.Web.Live;

namespace PokCases.Load.Live;

/// <summary>
/// One person's page of the session, doing what its script does: it holds the hub connection, asks for changes when it
/// hears a number beyond its own, one pull at a time, and sends forms as commands. It draws nothing.
/// </summary>
internal sealed partial class OpenPage : IAsyncDisposable
{
    private readonly Uri _address;
    private readonly Guid _session;
    private readonly Action<string> _read;
    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;
    private readonly Lock _lock = new();
    private HubSocket? _hub;
    private string _token = string.Empty;
    private long _at;
    private long _heard;
    private bool _pulling;

    public OpenPage(Uri address, Guid session, PreparedPerson person, Action<string> read)
    {
        _address = address;
        _session = session;
        _read = read;
        _cookies.SetCookies(address, person.Cookie);
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies, AllowAutoRedirect = false }) { BaseAddress = address };
    }

    public int LastAnswerBytes { get; private set; }

    public long Pulls { get; private set; }

    /// <summary>Loads the page: where it stands, and the proof that forms come from it.</summary>
    public async Task Load(CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"sessies/{_session}");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var answer = await _http.SendAsync(request, cancellation);
        var page = await Body(answer, cancellation);
        _token = TokenField().Match(page) is { Success: true } token ? WebUtility.HtmlDecode(token.Groups[1].Value) : throw new InvalidOperationException("The page holds no form.");
        _at = Seq(page) ?? throw new InvalidOperationException("The page holds no stream.");
    }

    /// <summary>Loads it, watches by the hub, and catches up.</summary>
    public async Task Open(CancellationToken cancellation)
    {
        await Load(cancellation);
        _hub = await HubSocket.Connect(
            new Uri(_address, LiveModule.Path),
            _cookies.GetCookieHeader(_address),
            _address.GetLeftPart(UriPartial.Authority),
            [typeof(Guid), typeof(long)],
            Told,
            heard: null,
            cancellation);
        Hear(await _hub.Call<long>(nameof(LiveHub.Watch), [_session], cancellation));
    }

    /// <summary>Sends a form as the script does; throws when the answer is anything but done.</summary>
    public async Task Send(string command, CancellationToken cancellation, params (string Name, string Value)[] fields)
    {
        var form = fields.ToDictionary(f => f.Name, f => f.Value);
        form.TryAdd("commandId", Guid.CreateVersion7().ToString());
        form["__RequestVerificationToken"] = _token;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"sessies/{_session}/{command}") { Content = new FormUrlEncodedContent(form) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var answer = await _http.SendAsync(request, cancellation);
        await Body(answer, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (_hub is not null)
        {
            await _hub.DisposeAsync();
        }

        _http.Dispose();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex TokenField();

    [GeneratedRegex("data-seq=\"([0-9]+)\"")]
    private static partial Regex SeqAttribute();

    private static long? Seq(string content) =>
        SeqAttribute().Match(content) is { Success: true } seq ? long.Parse(seq.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    private static async Task<string> Body(HttpResponseMessage answer, CancellationToken cancellation)
    {
        var body = await answer.Content.ReadAsStringAsync(cancellation);
        return answer.IsSuccessStatusCode
            ? body
            : throw new InvalidOperationException($"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri?.PathAndQuery} answered {(int)answer.StatusCode}:{Environment.NewLine}{body}");
    }

    private void Told(InvocationMessage said)
    {
        if (said.Target == nameof(ILiveClient.Advanced))
        {
            Hear((long)said.Arguments[1]!);
        }
    }

    private void Hear(long seq)
    {
        lock (_lock)
        {
            _heard = Math.Max(_heard, seq);
            if (_heard <= _at || _pulling)
            {
                return;
            }

            _pulling = true;
        }

        _ = Task.Run(PullUntilThere);
    }

    // A pull that fails ends the pulling: the command under way is then not received by all, which ends the run.
    private async Task PullUntilThere()
    {
        do
        {
            using var answer = await _http.GetAsync(new Uri($"sessies/{_session}/wijzigingen?na={_at}", UriKind.Relative));
            var changes = await Body(answer, CancellationToken.None);
            _read(changes);
            Pulls++;
            LastAnswerBytes = changes.Length;
            _at = Math.Max(_at, Seq(changes) ?? 0);
        }
        while (!IsThere());
    }

    private bool IsThere()
    {
        lock (_lock)
        {
            _pulling = _at < _heard;
            return !_pulling;
        }
    }
}
