using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using PokCases.Load.Live;

namespace PokCases.Load.Servers;

/// <summary>Somebody at the table who sends what a page would send, to whatever server serves the session now.</summary>
internal sealed class Member : IDisposable
{
    private readonly Guid _session;
    private readonly HttpClient _http;
    private string _token = string.Empty;

    public Member(Guid session, PreparedPerson person)
    {
        _session = session;
        Person = person;
        // Cookies are for the host, whatever the port: they outlive a server.
        var cookies = new CookieContainer();
        cookies.SetCookies(new Uri("http://127.0.0.1/"), person.Cookie);
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(30) };
    }

    public PreparedPerson Person { get; }

    /// <summary>Loads the session's page, for the proof that forms come from it; also good after a restart.</summary>
    public async Task Load(Uri server, CancellationToken cancellation)
    {
        using var answer = await _http.GetAsync(new Uri(server, $"sessies/{_session}"), cancellation);
        _token = await FormToken.Of(answer, cancellation);
    }

    /// <summary>Sends a command of the session's page; anything but done throws a <see cref="NotDoneException"/>.</summary>
    /// <returns>The session's number after it.</returns>
    public async Task<long> Send(Uri server, string command, CancellationToken cancellation, params (string Name, string Value)[] fields)
    {
        var form = fields.ToDictionary(f => f.Name, f => f.Value);
        form.TryAdd("commandId", Guid.NewGuid().ToString());
        form[FormToken.Field] = _token;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, $"sessies/{_session}/{command}")) { Content = new FormUrlEncodedContent(form) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var answer = await _http.SendAsync(request, cancellation);
        var body = await answer.Content.ReadAsStringAsync(cancellation);
        if (!answer.IsSuccessStatusCode)
        {
            throw new NotDoneException(answer.StatusCode, body);
        }

        using var done = JsonDocument.Parse(body);
        return done.RootElement.GetProperty("seq").GetInt64();
    }

    /// <summary>Shares a contribution; the same ids again are the same command.</summary>
    public Task<long> Share(Uri server, Guid item, Guid command, CancellationToken cancellation) => Send(
        server,
        $"punten/{item}/bijdragen",
        cancellation,
        ("commandId", command.ToString()),
        ("contributionId", command.ToString()),
        ("text", string.Create(CultureInfo.InvariantCulture, $"De toeslag wordt opnieuw berekend ({command}).")),
        ("nature", "Fact"),
        ("domain", "Housing"));

    public void Dispose() => _http.Dispose();
}
