using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Load.Commands;
using PokCases.Load.Live;
using PokCases.Load.Servers;
using PokCases.Tests.Shared;
using PokCases.Web.Accountability;
using PokCases.Web.Live;

namespace PokCases.Load.Nodes;

/// <summary>An administrator at one node deactivates somebody whose page is connected to the other.</summary>
internal static partial class Deactivation
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    /// <summary>Makes somebody administrator, before the nodes start.</summary>
    public static async Task Promote(DataOnDisk data, Guid person)
    {
        await using var program = await InProcess.On(data, writing: true);
        await program.Door.Run(Caller.Program(), Guid.NewGuid(), "PrepareLoad", async w =>
            (await w.Db.Professionals.SingleAsync(p => p.Id == person)).SetRoles(InstallationRoles.Administrator));
    }

    /// <returns>Seconds from the acknowledgement until the connection was cut.</returns>
    public static async Task<double> Measure(Uri here, Uri there, PreparedPerson administrator, PreparedPerson somebody, Guid session, CancellationToken cancellation)
    {
        await using var hub = await HubSocket.Connect(
            new Uri(there, LiveModule.Path), somebody.Cookie, there.GetLeftPart(UriPartial.Authority), [typeof(Guid), typeof(long)], _ => { }, heard: null, cancellation);
        await hub.Call<long>(nameof(LiveHub.Watch), [session], cancellation);
        var cookies = new CookieContainer();
        cookies.SetCookies(here, administrator.Cookie);
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = here };
        var page = await http.GetStringAsync(new Uri($"beheer/mensen/{somebody.Id}", UriKind.Relative), cancellation);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["commandId"] = Guid.NewGuid().ToString(),
            ["__RequestVerificationToken"] = WebUtility.HtmlDecode(TokenField().Match(page).Groups[1].Value),
        });
        using var answer = await http.PostAsync(new Uri($"beheer/mensen/{somebody.Id}/uitschakelen", UriKind.Relative), form, cancellation);
        if (answer.Headers.Location?.ToString() != $"/beheer/mensen/{somebody.Id}")
        {
            throw new InvalidOperationException($"Deactivating was answered {(int)answer.StatusCode}, {answer.Headers.Location}.");
        }

        var start = Stopwatch.GetTimestamp();
        await Task.WhenAny(hub.Closed, Task.Delay(_patience, cancellation));
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex TokenField();
}
