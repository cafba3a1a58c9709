using System.Net;
using PokCases.Load.Delivery.Pages;
using PokCases.Load.Live;
using PokCases.Tests.Shared;
using PokCases.Web.Live;

namespace PokCases.Load.Delivery.Sockets;

/// <summary>A page over real sockets: the client's own steps, one at a time, and what it shows; its connections can be cut at any moment.</summary>
internal sealed class SocketPage : IPageServer, IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    private readonly TaskFactory _turn = new(new ConcurrentExclusiveSchedulerPair().ExclusiveScheduler);
    private readonly Dictionary<string, int> _versions = new(StringComparer.Ordinal);
    private readonly Uri _server;
    private readonly Guid _session;
    private readonly string _cookie;
    private readonly string _name;
    private readonly Seen _seen;
    private readonly HttpClient _http;
    private CancellationTokenSource _asking = new();
    private HubSocket? _hub;
    private PageView? _view;
    private LivePage? _page;

    public SocketPage(Uri server, Guid session, PreparedPerson person, string name, Seen seen)
    {
        (_server, _session, _cookie, _name, _seen) = (server, session, person.Cookie, name, seen);
        _http = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = server, Timeout = _patience };
        _http.DefaultRequestHeaders.Add("Cookie", person.Cookie);
    }

    public Secrecy Secrecy { get; } = new();

    public long Position => _page?.Position ?? 0;

    /// <summary>Loads the page, or loads it again; what it showed is first held against the fresh load, when that is of the same number.</summary>
    public Task Load() => _turn.StartNew(async () =>
    {
        var fresh = await Fresh();
        CompareWith(fresh);
        _page?.Leave();
        _view = fresh;
        _versions.Clear();
        _page = new LivePage(this, fresh.Seq, TimeProvider.System);
        _page.Start();
    }).Unwrap();

    /// <summary>Whether it stands at the number of a fresh load; what it shows is then compared.</summary>
    public Task<bool> Compare() => _turn.StartNew(async () => CompareWith(await Fresh())).Unwrap();

    /// <summary>Which of these contributions it does not show in this version.</summary>
    public IEnumerable<string> Lacks(IReadOnlyDictionary<string, int> versions)
    {
        var shown = Words.All(_view!.Shown()).ToHashSet();
        return versions.Where(v => !shown.Contains((v.Key, v.Value))).Select(v => $"version {v.Value} of {v.Key}");
    }

    /// <summary>Cuts the hub connection, without a goodbye.</summary>
    public void CutHub() => _hub?.Break();

    /// <summary>Cuts the answer that is on its way, if one is.</summary>
    public void CutAnswer() => Interlocked.Exchange(ref _asking, new CancellationTokenSource()).Cancel();

    public async Task<PageAnswer> Ask(long after)
    {
        var (page, mark) = (_page, Secrecy.Mark);
        try
        {
            using var answer = await _http.GetAsync(new Uri($"sessies/{_session}/wijzigingen?na={after}", UriKind.Relative), Volatile.Read(ref _asking).Token);
            var body = await answer.Content.ReadAsStringAsync();
            if (mark is not null && mark == Secrecy.Mark && body.Contains(Words.Secret, StringComparison.Ordinal))
            {
                _seen.Forbidden.Enqueue($"{_name} asked after {after} and was told what may not be seen");
            }

            return answer.StatusCode switch
            {
                HttpStatusCode.OK when ChangeAnswer.Read(body) is { } changes => new PageAnswer(AnswerKind.Changes, changes.Seq, () => Apply(page, after, changes)),
                HttpStatusCode.NoContent => PageAnswer.Without(AnswerKind.Nothing),
                HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound => PageAnswer.Without(AnswerKind.Refused),
                _ => PageAnswer.Without(AnswerKind.Unreachable),
            };
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException)
        {
            return PageAnswer.Without(AnswerKind.Unreachable);
        }
    }

    public async Task<IHubLink> Connect(Action<long> advanced, Action closed)
    {
        var hub = await HubSocket.Connect(
            new Uri(_server, LiveModule.Path),
            _cookie,
            _server.GetLeftPart(UriPartial.Authority),
            [typeof(Guid), typeof(long)],
            said => _ = _turn.StartNew(() => advanced((long)said.Arguments[1]!)),
            heard: null,
            CancellationToken.None);
        _ = hub.Closed.ContinueWith(_ => closed(), _turn.Scheduler!);
        _hub = hub;
        return new SocketLink(hub, _session);
    }

    public void Dispose()
    {
        _turn.StartNew(() => _page?.Leave()).Wait();
        _http.Dispose();
    }

    private async Task<PageView> Fresh()
    {
        var mark = Secrecy.Mark;
        var html = await _http.GetStringAsync(new Uri($"sessies/{_session}", UriKind.Relative));
        if (mark is not null && mark == Secrecy.Mark && html.Contains(Words.Secret, StringComparison.Ordinal))
        {
            _seen.Forbidden.Enqueue($"{_name} loaded the page and saw what may not be seen");
        }

        return new PageView(html);
    }

    private bool CompareWith(PageView fresh)
    {
        if (_page is null || _view is null || _page.Position != fresh.Seq)
        {
            return false;
        }

        _seen.Compare(_name, fresh.Seq, _view, fresh);
        return true;
    }

    private void Apply(LivePage? page, long after, ChangeAnswer changes)
    {
        if (page != _page)
        {
            return;
        }

        var elements = _view!.Apply(changes);
        _seen.Received(changes.IsWhole ? 1 : elements == 0 ? 0 : changes.Seq - after);
        if (changes.Seq < after)
        {
            _seen.BackInOrder.Enqueue($"{_name} asked after {after} and got {changes.Seq}");
        }

        foreach (var (id, version) in changes.Templates.SelectMany(t => Words.All(t.Content.TextContent)))
        {
            if (version < _versions.GetValueOrDefault(id))
            {
                _seen.BackInOrder.Enqueue($"{_name} got version {version} of {id} after {_versions[id]}");
            }

            _versions[id] = version;
        }
    }

    private sealed class SocketLink(HubSocket hub, Guid session) : IHubLink
    {
        public Task<long> Watch() => hub.Call<long>(nameof(LiveHub.Watch), [session], CancellationToken.None);

        public void Stop() => hub.Break();
    }
}
