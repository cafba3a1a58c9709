using Microsoft.AspNetCore.SignalR;
using PokCases.Domain.Tables;
using PokCases.Web.Live;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Authorisation;

/// <summary>The hub: who watches what, and what each page hears while the others work and once somebody's access ended.</summary>
internal sealed class Frames : IAsyncDisposable
{
    // Just below what one connection may call for at once.
    private const int Most = 28;

    // Leaving follows a change; on a busy machine not at once.
    private const int MostRounds = 10;

    private readonly List<(Who Who, HubClient Hub, List<Guid> Streams)> pages = [];

    /// <summary>Somebody who may watch gets a number; everybody else the same error, whether the stream is there or not; nobody who is not in a connection.</summary>
    public static async Task Ask(WebClient browser, Who who, Oracle oracle, int seed, Faults faults)
    {
        if (!who.IsIn)
        {
            await Never(browser, who, faults);
            return;
        }

        await using var hub = await HubClient.Connect(browser);
        var random = new Random(seed + who.Kind.Length);
        foreach (var stream in oracle.Facts.Streams.Keys.Order().Append(Guid.CreateVersion7()).OrderBy(_ => random.Next()).Take(Most))
        {
            var may = MayWatch(oracle, who, stream);
            try
            {
                await hub.Watch(stream);
                if (!may)
                {
                    faults.Add("The hub lets somebody watch who may not", $"the {who.Kind}, {stream}");
                }
            }
            catch (HubException error)
            {
                if (may || !error.Message.Contains(LiveErrors.UnknownStream, StringComparison.Ordinal))
                {
                    faults.Add($"The hub refuses with {error.Message}", $"the {who.Kind}, {stream}, {(may ? "may" : "may not")}");
                }
            }
        }
    }

    /// <summary>Everybody opens pages of all that they may watch.</summary>
    public static async Task<Frames> Open(IReadOnlyDictionary<string, WebClient> browsers, IEnumerable<Who> people, Oracle oracle)
    {
        var frames = new Frames();
        foreach (var who in people.Where(p => p.IsIn))
        {
            var (hub, streams) = (await HubClient.Connect(browsers[who.Kind]), oracle.Facts.Streams.Keys.Where(s => MayWatch(oracle, who, s)).Order().Take(Most).ToList());
            foreach (var stream in streams)
            {
                await hub.Watch(stream);
            }

            frames.pages.Add((who, hub, streams));
        }

        return frames;
    }

    /// <summary>Advances every stream and looks who hears it: who may watch it now, on a connection that stands, and nobody else.</summary>
    /// <returns>How many heard something, and how many may no longer.</returns>
    public async Task<(int Heard, int Ended)> Look(TestHost host, Oracle now, List<Who> people, Faults faults)
    {
        var (heard, ended) = (0, 0);
        // Who was put out meanwhile is not in any more.
        var present = pages.ConvertAll(p => (Who: people.Single(w => w.Kind == p.Who.Kind), p.Hub, p.Streams));
        Dictionary<Guid, long> seqs = [];
        for (var round = 0; round < MostRounds; round++)
        {
            seqs = await Advance(host, [.. pages.SelectMany(p => p.Streams).Distinct()]);
            await Settle(host, () => present.TrueForAll(p => p.Hub.Closed.IsCompleted || p.Streams.TrueForAll(s => !MayWatch(now, p.Who, s) || p.Hub.LastHeard(s) >= seqs[s])));
            if (present.TrueForAll(p => p.Streams.TrueForAll(s => MayWatch(now, p.Who, s) || p.Hub.LastHeard(s) < seqs[s])))
            {
                break;
            }
        }

        foreach (var (who, hub, streams) in present)
        {
            foreach (var stream in streams)
            {
                var (hears, may) = (hub.LastHeard(stream) >= seqs[stream], MayWatch(now, who, stream));
                (heard, ended) = (heard + (hears ? 1 : 0), ended + (may ? 0 : 1));
                if (hears && !may)
                {
                    faults.Add("The hub goes on telling of a stream that somebody may no longer watch", $"the {who.Kind}, {stream}");
                }
                else if (!hears && may && !hub.Closed.IsCompleted)
                {
                    faults.Add("The hub tells nothing to somebody who may watch", $"the {who.Kind}, {stream}");
                }
            }

            foreach (var said in hub.Heard.Where(h => Canary.In(h).Count > 0))
            {
                faults.Add("The hub says something of a case", $"the {who.Kind}: {said}");
            }
        }

        return (heard, ended);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in pages)
        {
            await page.Hub.DisposeAsync();
        }
    }

    private static bool MayWatch(Oracle oracle, Who who, Guid stream) =>
        oracle.Facts.Cases.Exists(c => c.Id == stream) ? oracle.SeesCase(who, stream)
        : oracle.Facts.Sessions.Exists(s => s.Id == stream) ? oracle.SeesSession(who, stream)
        : oracle.Facts.Tables.Exists(t => t.Id == stream && t.Kind != TableKind.PartnerMeeting) ? oracle.SeesTable(who, stream)
        : oracle.Facts.Signals.Exists(s => s.Id == stream) ? Oracle.WorksInPartnership(who)
        : oracle.Facts.DeskDays.Find(d => d.Id == stream) is { } day ? Oracle.AdvisesAt(who, day.OrganisationId)
        : oracle.Facts.Imports.Find(i => i.Id == stream) is { } import && Oracle.IsCoordinator(who) && import.ById == who.Id;

    private static async Task Never(WebClient browser, Who who, Faults faults)
    {
        try
        {
            await using var never = await HubClient.Connect(browser);
            faults.Add("The hub lets somebody in who is not", who.Kind);
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            // Refused, as it should be.
        }
    }

    private static async Task<Dictionary<Guid, long>> Advance(TestHost host, List<Guid> streams)
    {
        await host.Door.Run(Web.Accountability.Caller.Program(), Guid.CreateVersion7(), "Arrange", w =>
        {
            streams.ForEach(s => w.Advance(s, "head"));
            return Task.CompletedTask;
        });
        await using var db = host.Reading.Plain();
        return db.Streams.Where(s => streams.Contains(s.Id)).ToDictionary(s => s.Id, s => s.Seq);
    }

    // The sender waits a moment of the host's clock after each notice; who may not hear is given the same time to hear it.
    private static async Task Settle(TestHost host, Func<bool> done)
    {
        for (var i = 0; i < 100 && !done(); i++)
        {
            await Task.Delay(50);
            host.Time.Advance(TimeSpan.FromMilliseconds(60));
        }

        await Task.Delay(300);
    }
}
