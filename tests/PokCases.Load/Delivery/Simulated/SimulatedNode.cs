using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Load.Delivery.Pages;
using PokCases.Web.Accountability;
using PokCases.Web.Live;
using PokCases.Web.Persistence;

namespace PokCases.Load.Delivery.Simulated;

/// <summary>A node: the product's own connections and hub, over a simulated network, with a simulated database.</summary>
internal sealed class SimulatedNode
{
    private static readonly TimeSpan _poll = TimeSpan.FromSeconds(1);
    private static readonly double _slowestNotice = 3;
    private static readonly double _longestRestart = 5;

    private readonly string _name;
    private readonly World _world;
    private readonly Dictionary<string, SimulatedLink> _links = new(StringComparer.Ordinal);
    private int _life;
    private int _made;

    public SimulatedNode(string name, World world)
    {
        _name = name;
        _world = world;
        Connections = Fresh();
        Begin();
    }

    public LiveConnections Connections { get; private set; }

    public bool IsUp { get; private set; } = true;

    /// <summary>Grows with each restart: what was under way before is gone.</summary>
    public int Life => _life;

    public SimulatedLink Connect(Guid person, Action<long> advanced, Action closed)
    {
        var link = new SimulatedLink(FormattableString.Invariant($"{_name}{_life}-{++_made}"), _world, this, advanced, closed);
        _links[link.ConnectionId] = link;
        Connections.Add(link, new Caller(new Viewer(person, Guid.Empty, InstallationRoles.None, IsActive: true), Guid.Empty, string.Empty, string.Empty));
        return link;
    }

    public void Forget(SimulatedLink link)
    {
        if (_links.Remove(link.ConnectionId))
        {
            Connections.Remove(link.ConnectionId);
        }
    }

    /// <summary>What this node committed goes to its own pages, by the writer, and to the other nodes, by a notice that may not come.</summary>
    public void Committed(long from, long to)
    {
        var life = _life;
        _world.Threads.After(_world.Chance.UpTo(World.SlowestRead), () =>
        {
            for (var seq = from; seq <= to && life == _life; seq++)
            {
                Connections.Advanced(new StreamPosition(_world.Truth.Stream, seq));
            }
        });
    }

    /// <summary>A notice of a commit, of this node or another.</summary>
    public void Notice(long seq)
    {
        if (!_world.Chance.Happens(_world.Chance.NoticeLost))
        {
            _world.Threads.After(_world.Chance.UpTo(_slowestNotice), () => Connections.Advanced(new StreamPosition(_world.Truth.Stream, seq)));
        }
    }

    public void Restart()
    {
        _world.Trace.Say($"node {_name} is killed");
        IsUp = false;
        _life++;
        foreach (var link in _links.Values.ToList())
        {
            link.Abort();
        }

        _links.Clear();
        Connections = Fresh();
        _world.Threads.After(_world.Chance.UpTo(_longestRestart), () =>
        {
            _world.Trace.Say($"node {_name} serves again");
            IsUp = true;
            Begin();
        });
    }

    private LiveConnections Fresh() => new(new SimulatedHub(_links), _world.Time, new NoGates(), _world.Threads);

    private void Begin()
    {
        var life = _life;
        _world.Threads.Start(async () =>
        {
            while (life == _life)
            {
                await Task.Delay(_poll, _world.Time);
                var seq = _world.Truth.Seq;
                await Task.Delay(_world.Chance.UpTo(World.SlowestRead), _world.Time);
                if (life == _life)
                {
                    Connections.Advanced(new StreamPosition(_world.Truth.Stream, seq));
                }
            }
        });
    }
}
