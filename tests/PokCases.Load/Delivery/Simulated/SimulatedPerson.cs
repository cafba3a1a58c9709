using PokCases.Load.Delivery.Pages;
using PokCases.Web.Live;

namespace PokCases.Load.Delivery.Simulated;

/// <summary>Somebody with a page open: the client's own steps, and a view that is held against the truth after every answer.</summary>
internal sealed class SimulatedPerson(string name, Guid id, World world) : IPageServer
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    private Dictionary<string, int> _view = [];
    private LivePage? _page;
    private SimulatedLink? _link;

    public Guid Id => id;

    /// <summary>Changes that came in, by the answers that were applied.</summary>
    public long Received { get; private set; }

    public SimulatedLink? Link => _link;

    /// <summary>Loads the page, or loads it again.</summary>
    public void Load()
    {
        _page?.Leave();
        var seq = world.Truth.Seq;
        _view = world.Truth.View(id, seq);
        world.Trace.Say($"{name} loads the page at {seq}, {_view.Count} elements");
        _page = new LivePage(this, seq, world.Time);
        _page.Start();
    }

    public async Task<PageAnswer> Ask(long after)
    {
        var page = _page;
        await Task.Delay(world.Chance.UpTo(world.Chance.Latency), world.Time);
        if (world.NodeThatAnswers() is not { } node)
        {
            return PageAnswer.Without(AnswerKind.Unreachable);
        }

        var life = node.Life;
        var (seq, whole, seen) = Answer(after);
        await Task.Delay(world.Chance.UpTo(World.SlowestRead) + world.Chance.UpTo(world.Chance.Latency), world.Time);
        if (life != node.Life || (world.IsTroubled && world.Chance.Happens(world.Chance.AnswerLost)))
        {
            await Task.Delay(world.Chance.Happens(0.5) ? _patience : TimeSpan.Zero, world.Time);
            world.Trace.Say($"{name} gets no answer");
            return PageAnswer.Without(AnswerKind.Unreachable);
        }

        return seq <= after ? PageAnswer.Without(AnswerKind.Nothing) : new PageAnswer(AnswerKind.Changes, seq, () => Apply(page!, after, seq, whole, seen));
    }

    public async Task<IHubLink> Connect(Action<long> advanced, Action closed)
    {
        await Task.Delay(world.Chance.UpTo(world.Chance.Latency), world.Time);
        var node = world.NodeThatAnswers() ?? throw new IOException("Nobody answers.");
        var link = node.Connect(id, advanced, closed);
        world.Trace.Say($"{name} connects as {link.ConnectionId}");
        return _link = link;
    }

    /// <summary>Whoever is connected, and was all along, may not stay behind what everybody else could know.</summary>
    public void CheckNotLeftBehind()
    {
        var then = world.Time.Now - World.MostBehind;
        if (_page is { IsWell: true, IsPulling: false } && _link?.OpenSince < then && _page.Position < world.Truth.SeqAt(then))
        {
            world.Broken($"{name} stands at {_page.Position} while the stream stood at {world.Truth.SeqAt(then)} {World.MostBehind.TotalSeconds} s ago");
        }
    }

    /// <summary>In the end nothing may be missing.</summary>
    public void CheckComplete()
    {
        if (_page!.Position != world.Truth.Seq)
        {
            world.Broken($"{name} ends at {_page.Position} of {world.Truth.Seq}");
        }

        CheckView(world.Truth.Seq);
    }

    // As the endpoint: one snapshot, in which the product says what changed; rendered as it is now.
    private (long Seq, bool Whole, Dictionary<string, int> Seen) Answer(long after)
    {
        var seq = world.Truth.Seq;
        var elements = WhatChanged.For(world.Truth.After(after, WhatChanged.ToLookAt), id).Elements;
        var seen = world.Truth.View(id, seq).Where(e => elements is null || elements.Contains(e.Key)).ToDictionary(e => e.Key, e => e.Value);
        return (seq, elements is null, seen);
    }

    private void Apply(LivePage page, long after, long seq, bool whole, Dictionary<string, int> seen)
    {
        if (page != _page)
        {
            return;
        }

        if (seq < page.Position)
        {
            world.Broken($"{name} goes back from {page.Position} to {seq}");
        }

        if (whole)
        {
            _view = [];
        }

        foreach (var (element, version) in seen)
        {
            _view[element] = version;
        }

        Received += seq - after;
        world.Trace.Say($"{name} applies {after} to {seq}{(whole ? ", whole" : string.Empty)}, {seen.Count} elements");
        CheckView(seq);
    }

    // No gap, nothing twice, nothing of another order, nothing that may not be seen: exactly what a full load would give.
    private void CheckView(long seq)
    {
        var right = world.Truth.View(id, seq);
        if (right.Count != _view.Count || right.Any(e => _view.GetValueOrDefault(e.Key) != e.Value))
        {
            world.Broken($"{name} at {seq} shows {Told(_view)} and should show {Told(right)}");
        }
    }

    private static string Told(Dictionary<string, int> view) => string.Join(' ', view.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}v{e.Value}"));
}
