using System.Net;
using PokCases.EndToEnd.Tests.Infrastructure;

namespace PokCases.EndToEnd.Tests;

/// <summary>The program as a process: it starts, it survives being killed, it says why it will not start.</summary>
public sealed class AppServerTests
{
    [Fact]
    public async Task StartAgain_WhenItWasKilled_ServesTheSameDataOnTheSamePort()
    {
        await using var server = await AppServer.StartDemo();
        var before = server.Address;
        before.Host.ShouldBe("127.0.0.1");
        using var client = new HttpClient { BaseAddress = before };

        await server.Kill();
        await Should.ThrowAsync<HttpRequestException>(() => client.GetAsync(new Uri("healthz", UriKind.Relative), TestContext.Current.CancellationToken));
        await server.StartAgain();

        server.Address.ShouldBe(before);
        using var answer = await client.GetAsync(new Uri("healthz", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Start_WhenTheProgramRefuses_ShowsWhatItPrinted()
    {
        var failure = await Should.ThrowAsync<InvalidOperationException>(
            () => AppServer.Start(["--environment=Production", "--demo"]));

        failure.Message.ShouldContain("The server ended with exit code");
    }
}
