using PokCases.Web.Live;

namespace PokCases.Load.Delivery.Simulated;

/// <summary>One simulated world, all of it decided by its seed: a stream, two nodes, people with pages, and what goes wrong.</summary>
internal sealed class World
{
    /// <summary>Longest time that a read of the database takes, in seconds.</summary>
    public const double SlowestRead = 0.2;

    /// <summary>Longest time that a slow page takes for a notice, in seconds.</summary>
    public const double SlowestReader = 2;

    /// <summary>A connected page knows of a change after this at the latest: a node's poll, two slow notices, and three ways over the network.</summary>
    public static readonly TimeSpan MostBehind = TimeSpan.FromSeconds(9);

    private static readonly TimeSpan _trouble = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan _calm = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);

    private readonly List<SimulatedNode> _nodes = [];
    private readonly List<SimulatedPerson> _people = [];

    public World(int seed, TextWriter? trace)
    {
        var random = new Random(seed);
        Time = new VirtualTime(random);
        Threads = new VirtualThreads(Time);
        Trace = new Trace(Time, trace);
        Chance = new Chance(random);
        Truth = new Truth(Chance.NewId(), Time);
        Gate = new SimulatedGate(this);
    }

    public VirtualTime Time { get; }

    public VirtualThreads Threads { get; }

    public Trace Trace { get; }

    public Chance Chance { get; }

    public Truth Truth { get; }

    public IStreamGate Gate { get; }

    /// <summary>Whether things go wrong; near the end everything works, and everybody has to get there.</summary>
    public bool IsTroubled => Time.Now < _trouble;

    /// <summary>What went wrong that may never go wrong.</summary>
    public List<string> Wrong { get; } = [];

    /// <summary>Changes that people's pages received.</summary>
    public long Deliveries => _people.Sum(p => p.Received);

    /// <summary>The node that a request reaches now: any that is up.</summary>
    public SimulatedNode? NodeThatAnswers() => _nodes[Chance.Next(_nodes.Count)] is { IsUp: true } node ? node : _nodes.Find(n => n.IsUp);

    public void Broken(string what)
    {
        Wrong.Add(what);
        Trace.Say($"WRONG: {what}");
    }

    public World Run()
    {
        Threads.After(TimeSpan.Zero, Begin);
        Time.RunUntil(_trouble + _calm);
        foreach (var person in _people)
        {
            person.CheckComplete();
        }

        return this;
    }

    private void Begin()
    {
        _nodes.AddRange([new SimulatedNode("A", this), new SimulatedNode("B", this)]);
        for (var i = 0; i < 6; i++)
        {
            var person = new SimulatedPerson($"person {i + 1}", Chance.NewId(), this);
            _people.Add(person);
            // Two are never let in.
            if (i < 4)
            {
                Truth.Admit(person.Id, true);
            }

            person.Load();
        }

        Keep(Chance.BetweenChanges, ChangeSomething);
        Keep(Chance.BetweenCuts, () => _people[Chance.Next(_people.Count)].Link?.Cut());
        Keep(2 * Chance.BetweenCuts, () => _people[Chance.Next(_people.Count)].Load());
        Keep(Chance.BetweenRestarts, () =>
        {
            if (_nodes.TrueForAll(n => n.IsUp))
            {
                _nodes[Chance.Next(_nodes.Count)].Restart();
            }
        });
        Threads.Start(Look);
    }

    private void Keep(double every, Action what) => Threads.Start(async () =>
    {
        while (true)
        {
            await Task.Delay(Chance.Until(every), Time);
            if (!IsTroubled)
            {
                return;
            }

            what();
        }
    });

    private async Task Look()
    {
        while (true)
        {
            await Task.Delay(_second, Time);
            foreach (var person in _people)
            {
                person.CheckNotLeftBehind();
            }
        }
    }

    // A batch of one to four changes, committed together by one of the nodes.
    private void ChangeSomething()
    {
        if (NodeThatAnswers() is not { } node)
        {
            return;
        }

        var before = Truth.Seq;
        for (var left = 1 + Chance.Next(4); left > 0; left--)
        {
            ChangeOne();
        }

        Trace.Say($"{before + 1} to {Truth.Seq} are committed");
        node.Committed(before + 1, Truth.Seq);
        _nodes.ForEach(n => n.Notice(Truth.Seq));
    }

    private void ChangeOne()
    {
        switch (Chance.Next(20))
        {
            case 0:
                Truth.Renew();
                break;
            case < 4:
                var person = _people[Chance.Next(4)].Id;
                Truth.Admit(person, !Truth.IsAdmitted(person, Truth.Seq));
                break;
            case < 12 when Truth.Elements.Count > 0:
                Truth.Change(Truth.Elements.ElementAt(Chance.Next(Truth.Elements.Count)));
                break;
            default:
                Truth.Change($"e{Truth.Elements.Count + 1:D3}");
                break;
        }
    }
}
