using System.Diagnostics;
using System.Globalization;
using System.Net;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Live.Revoking;

/// <summary>What somebody still got after access was taken away, at the node where that person's page is open.</summary>
/// <param name="Next">The answer to the very next request after the acknowledgement.</param>
/// <param name="Gone">From the acknowledgement until the open page had heard of it, had asked, and was answered without the secret.</param>
internal sealed record TakenAway(Answer Next, TimeSpan Gone)
{
    /// <summary>Takes it away at the node of the arrangement, and looks at another, or the same.</summary>
    public static async Task<TakenAway> Measure(Revocation arranged, TestHost node)
    {
        using var reader = arranged.Reader.At(node);
        using var page = arranged.Reader.At(node);
        (await reader.Ask(arranged.Page, "text/html")).ShouldBeOk().Body.ShouldContain(arranged.Secret);
        await using var connection = await HubClient.Connect(page);
        var at = await connection.Watch(arranged.Stream);

        await arranged.TakeAway();

        var acknowledged = Stopwatch.GetTimestamp();
        var asked = reader.Ask(arranged.Page, "text/html");
        // A page whose connection is cut asks too: it tries to come back.
        var told = await Task.WhenAny(connection.Closed, connection.Advanced(arranged.Stream, at + 1));
        told.IsCompletedSuccessfully.ShouldBeTrue("The open page was told nothing, nor was its connection cut.");
        (await page.Ask(arranged.Page, "text/html")).Body.ShouldNotContain(arranged.Secret);
        return new TakenAway(await asked, Stopwatch.GetElapsedTime(acknowledged));
    }

    /// <summary>Fails unless it was refused at once and gone in time.</summary>
    public void ShouldHold(string kind, Revocation arranged, TimeSpan within)
    {
        Next.Body.ShouldNotContain(arranged.Secret, Case.Insensitive, $"{kind}: the very next request still showed it.");
        // Who is admitted no longer stays at the table, and whose organisation is shared with no longer stays on the case: those pages are there without it.
        Next.Status.ShouldBeOneOf(
            kind is "admission withdrawn" or "sharing decision withdrawn" ? [HttpStatusCode.OK] : [HttpStatusCode.NotFound, HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized, HttpStatusCode.Redirect]);
        Gone.ShouldBeLessThan(within, kind);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: refused at once, gone from the open page after {Gone.TotalMilliseconds:0} ms"));
    }
}
