using System.Threading.RateLimiting;
using PokCases.Web.Accountability;
using PokCases.Web.Live;

namespace PokCases.Web.Accounts;

/// <summary>Nobody's requests take more than their share: so many of one person are worked on at once, some wait, the rest is told to slow down.</summary>
/// <remarks>
/// A limit on what is going on, not on what is done in a second: whoever waits for answers, as pages do, never meets it.
/// Connections to the hub last, so of these it is how fast they follow one another. Who has not signed in has the limits
/// of the sign-in page.
/// </remarks>
internal sealed class FairShare(RequestDelegate next) : IDisposable
{
    /// <summary>Worked on at once. A browser asks six at a time of one server.</summary>
    private const int AtOnce = 6;

    /// <summary>Waiting: many tabs that come back from a lost network together.</summary>
    private const int Waiting = 60;

    private const int ConnectionsInARow = 100;
    private const int ConnectionsPerSecond = 5;

    private readonly PartitionedRateLimiter<Guid> requests = PartitionedRateLimiter.Create<Guid, Guid>(person =>
        RateLimitPartition.GetConcurrencyLimiter(person, _ => new ConcurrencyLimiterOptions { PermitLimit = AtOnce, QueueLimit = Waiting }));

    private readonly PartitionedRateLimiter<Guid> connections = PartitionedRateLimiter.Create<Guid, Guid>(person =>
        RateLimitPartition.GetTokenBucketLimiter(person, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = ConnectionsInARow,
            TokensPerPeriod = ConnectionsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }));

    public async Task InvokeAsync(HttpContext http)
    {
        var person = http.GetCaller().PersonId;
        if (person == Guid.Empty)
        {
            await next(http);
            return;
        }

        var limit = http.Request.Path.StartsWithSegments(LiveModule.Path, StringComparison.Ordinal) ? connections : requests;
        using var share = await limit.AcquireAsync(person, 1, http.RequestAborted);
        if (share.IsAcquired)
        {
            await next(http);
            return;
        }

        http.Response.Headers.RetryAfter = "1";
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
    }

    public void Dispose()
    {
        requests.Dispose();
        connections.Dispose();
    }
}
