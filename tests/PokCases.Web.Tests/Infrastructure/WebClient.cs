using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Web.Accounts;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A browser with cookies, of one person or of nobody; it does what a page or our script does.</summary>
internal sealed class WebClient : IDisposable
{
    private readonly TestHost host;
    private readonly CookieContainer cookies;
    private readonly HttpClient http;
    private AntiforgeryTokenSet? tokens;

    public WebClient(TestHost host)
        : this(host, new())
    {
    }

    private WebClient(TestHost host, CookieContainer cookies)
    {
        (this.host, this.cookies) = (host, cookies);
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = host.Address };
    }

    public TestHost Host => host;

    /// <summary>Who signed in; null for nobody.</summary>
    public Person? Person { get; private set; }

    public Guid SignInId { get; private set; }

    /// <summary>What the browser would send along.</summary>
    public string CookieHeader => cookies.GetCookieHeader(host.Address);

    /// <summary>The same, to an address that has cookies of its own.</summary>
    public string CookieOf(string path) => cookies.GetCookieHeader(new Uri(host.Address, path));

    public static async Task<WebClient> SignIn(TestHost host, Person person)
    {
        var client = new WebClient(host) { Person = person };
        client.SignInId = await host.Services.GetRequiredService<SignInKeeper>().Start(person.Id, "127.0.0.1", string.Empty);
        await using var scope = host.Services.CreateAsyncScope();
        var signingIn = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        await SignInCookie.SignIn(signingIn, client.SignInId);
        client.Keep(signingIn.Response.Headers.SetCookie);
        await client.MakeTokens();
        return client;
    }

    /// <summary>The same browser, whose requests another node gets.</summary>
    public WebClient At(TestHost node) => new(node, cookies) { Person = Person, SignInId = SignInId };

    /// <summary>Asks and answers as it comes, without following a redirect.</summary>
    public async Task<Answer> Ask(string path, string? accept = null) => await Send(new HttpRequestMessage(HttpMethod.Get, path), accept);

    /// <summary>A page, redirects followed; anything but 200 fails with its body.</summary>
    public async Task<IHtmlDocument> Get(string path) => (await Follow(await Ask(path, "text/html"))).ShouldBeOk().Page;

    /// <summary>What a page pulls by itself.</summary>
    public async Task<Answer> Pull(string path) => await Ask(path);

    /// <summary>Sends a form as a browser without script does, redirects followed.</summary>
    public async Task<Answer> Submit(IHtmlFormElement form, params (string Name, string Value)[] changes) =>
        await Follow(await Send(Request(form, changes), "text/html"));

    /// <summary>Sends a form as our script does; the answer is JSON.</summary>
    public async Task<Answer> SubmitAsScript(IHtmlFormElement form, params (string Name, string Value)[] changes) =>
        await Send(Request(form, changes), "application/json");

    /// <summary>Posts as our script does, with a fresh command id and a good antiforgery token unless told otherwise.</summary>
    public async Task<Answer> PostJson(string path, params (string Name, string Value)[] fields) => await Send(await Request(path, fields), "application/json");

    /// <summary>Posts as a browser without script does, redirects followed.</summary>
    public async Task<Answer> Post(string path, params (string Name, string Value)[] fields) => await Follow(await Send(await Request(path, fields), "text/html"));

    /// <summary>The same, without following a redirect.</summary>
    public async Task<Answer> SendForm(string path, params (string Name, string Value)[] fields) => await Send(await Request(path, fields), "text/html");

    /// <summary>Sends anything.</summary>
    public async Task<Answer> Send(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return new Answer(response, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), host.Log);
    }

    /// <summary>Sends anything and answers it unread.</summary>
    public Task<HttpResponseMessage> SendRaw(HttpRequestMessage request) => http.SendAsync(request, TestContext.Current.CancellationToken);

    /// <summary>Follows redirects within the site, as a browser does.</summary>
    public async Task<Answer> Follow(Answer answer)
    {
        for (var i = 0; i < 10 && (int)answer.Status is 301 or 302 or 303; i++)
        {
            answer = await Ask(answer.Location, "text/html");
        }

        return answer;
    }

    public void Dispose() => http.Dispose();

    private static HttpRequestMessage Request(IHtmlFormElement form, (string Name, string Value)[] changes)
    {
        var fields = Fields(form).Where(f => !changes.Any(c => c.Name == f.Name)).Concat(changes).ToList();
        var path = form.GetAttribute("action") is { Length: > 0 } action ? action : throw new InvalidOperationException($"The form has no action: {form.OuterHtml}");
        if (string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase))
        {
            return new HttpRequestMessage(HttpMethod.Get, $"{path}?{string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Name)}={Uri.EscapeDataString(f.Value)}"))}");
        }

        return new HttpRequestMessage(HttpMethod.Post, path) { Content = Content(fields) };
    }

    /// <summary>What a browser would send of a form as it stands.</summary>
    internal static IEnumerable<(string Name, string Value)> Fields(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { IsDisabled: true } or IHtmlSelectElement { IsDisabled: true } or IHtmlTextAreaElement { IsDisabled: true }:
                    break;
                case IHtmlInputElement { Name.Length: > 0, Type: "checkbox" or "radio" } box:
                    if (box.IsChecked)
                    {
                        yield return (box.Name!, box.Value);
                    }

                    break;
                case IHtmlInputElement { Name.Length: > 0, Type: not ("submit" or "button" or "file" or "image") } input:
                    yield return (input.Name!, input.Value);
                    break;
                case IHtmlTextAreaElement { Name.Length: > 0 } text:
                    yield return (text.Name!, text.Value);
                    break;
                case IHtmlSelectElement { Name.Length: > 0 } select:
                    foreach (var option in select.Options.Where(o => o.IsSelected))
                    {
                        yield return (select.Name!, option.Value);
                    }

                    break;
            }
        }
    }

    private static FormUrlEncodedContent Content(IEnumerable<(string Name, string Value)> fields) =>
        new(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    private async Task<HttpRequestMessage> Request(string path, (string Name, string Value)[] fields)
    {
        if (tokens is null)
        {
            await MakeTokens();
        }

        (string Name, string Value)[] usual = [(tokens!.FormFieldName, tokens.RequestToken!), ("commandId", Guid.CreateVersion7().ToString())];
        return new HttpRequestMessage(HttpMethod.Post, path) { Content = Content(usual.Where(u => !fields.Any(f => f.Name == u.Name)).Concat(fields)) };
    }

    // As a page with a form would have done: the token belongs to the person and to the cookie that comes with it.
    private async Task MakeTokens()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var asking = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        asking.Request.Headers.Cookie = CookieHeader;
        if (Person is not null && (await asking.AuthenticateAsync(SignInCookie.Scheme)).Principal is { } principal)
        {
            asking.User = principal;
        }

        tokens = scope.ServiceProvider.GetRequiredService<IAntiforgery>().GetAndStoreTokens(asking);
        Keep(asking.Response.Headers.SetCookie);
    }

    private void Keep(IEnumerable<string?> setCookies)
    {
        foreach (var set in setCookies)
        {
            // Name and value only: the program's clock is not this machine's.
            cookies.SetCookies(host.Address, set!.Split(';')[0] + "; path=/");
        }
    }
}
