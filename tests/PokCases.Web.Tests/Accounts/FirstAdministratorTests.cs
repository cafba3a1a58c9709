using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PokCases.Tests.Shared;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accounts;

/// <summary>The program as an operator starts it the first time: one printed line leads to the first administrator.</summary>
public sealed partial class FirstAdministratorTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string folder = TemporaryFolder.Make();

    [Fact]
    public async Task Start_WhenNobodyIsThere_PrintsALinkThatMakesTheFirstAdministratorAndIsGoneAfterwards()
    {
        var (unused, _) = await Run((_, _) => Task.FromResult(HttpStatusCode.OK));
        var (link, made) = await Run(MakeAdministrator);
        var (none, spent) = await Run(async (http, _) => (await http.GetAsync(PathOf(link!))).StatusCode);

        unused.ShouldNotBeNull();
        link.ShouldNotBeNull().ShouldNotBe(unused, "each start has a link of its own");
        made.ShouldBe(HttpStatusCode.OK);
        none.ShouldBeNull("there is an administrator now");
        spent.ShouldBe(HttpStatusCode.Gone);
    }

    public void Dispose() => TemporaryFolder.Remove(folder);

    [GeneratedRegex(@"https?://\S+/eerste-beheerder/\S+")]
    private static partial Regex Link();

    private static string PathOf(string link) => new Uri(link).AbsolutePath;

    // One life of the program; what it printed, and what came of the work.
    private async Task<(string? Link, HttpStatusCode Status)> Run(Func<HttpClient, string?, Task<HttpStatusCode>> work)
    {
        var output = new ServerOutput();
        await using var server = ServerProcess.Start([$"--Data:Folder={folder}", "--urls", "http://127.0.0.1:0"], output);
        var address = await server.Listening(Patience, TestContext.Current.CancellationToken);
        using var http = new HttpClient { BaseAddress = address };
        var link = await Printed(output);
        return (link, await work(http, link));
    }

    // It comes right after the line with the address; three seconds without it are none.
    private static async Task<string?> Printed(ServerOutput output)
    {
        for (var i = 0; i < 30; i++)
        {
            if (Link().Match($"{output}") is { Success: true } found)
            {
                return found.Value;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        return null;
    }

    private static async Task<HttpStatusCode> MakeAdministrator(HttpClient http, string? link)
    {
        var path = PathOf(link.ShouldNotBeNull());
        var form = new HtmlParser().ParseDocument(await http.GetStringAsync(path)).Forms.Single(f => f.GetAttribute("action") == path);
        var fields = form.Elements.OfType<IHtmlInputElement>().Where(i => i.Type == "hidden").Select(i => KeyValuePair.Create(i.Name!, i.Value));
        using var answer = await http.PostAsync(path, new FormUrlEncodedContent(
        [
            .. fields,
            new("organisatie", "Gemeente Waterveen"),
            new("naam", "Anja Beheer"),
            new("email", "anja@voorbeeld.test"),
            new("wachtwoord", Newcomer.Password),
            new("herhaling", Newcomer.Password),
        ]));
        answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldNotBe(path, await answer.Content.ReadAsStringAsync());
        return answer.StatusCode;
    }
}
