using System.Net;
using PokCases.Load.Servers;

namespace PokCases.Load.Lists;

/// <summary>A browser that asks for one list, again and again.</summary>
internal sealed class Asker : IDisposable
{
    private readonly ListPage _page;
    private readonly HttpClient _http;
    private string? _token;

    private Asker(Uri server, ListPage page)
    {
        _page = page;
        var cookies = new CookieContainer();
        cookies.SetCookies(server, page.Reader.Cookie);
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = server };
    }

    /// <summary>Who asks by a form has its page first, for the proof that the form comes from it.</summary>
    public static async Task<Asker> Of(Uri server, ListPage page, CancellationToken cancellation)
    {
        var asker = new Asker(server, page);
        if (page.Asked is not null)
        {
            using var answer = await asker._http.GetAsync(new Uri(page.Path, UriKind.Relative), cancellation);
            asker._token = await FormToken.Of(answer, cancellation);
        }

        return asker;
    }

    /// <summary>A page that redirects or refuses is quick, and no figure: it throws.</summary>
    public async Task<HttpResponseMessage> Ask(CancellationToken cancellation)
    {
        var answer = _page.Asked is { } question ? await Send(question, cancellation) : await _http.GetAsync(new Uri(_page.Path, UriKind.Relative), cancellation);
        return answer.StatusCode == HttpStatusCode.OK ? answer : throw new InvalidOperationException($"{_page.Name} answered {(int)answer.StatusCode}.");
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> Send(ListQuestion question, CancellationToken cancellation)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { [question.Field] = question.Typed, [FormToken.Field] = _token! });
        return await _http.PostAsync(new Uri(question.Action, UriKind.Relative), form, cancellation);
    }
}
