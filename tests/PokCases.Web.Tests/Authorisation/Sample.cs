namespace PokCases.Web.Tests.Authorisation;

/// <summary>Cases of the matrix in an order that a seed decides: every endpoint with somebody, then with somebody else, until there are enough; first about where most happens.</summary>
internal sealed class Sample(Targets targets, IReadOnlyList<Who> people, int seed)
{
    private readonly Random random = new(seed);

    /// <summary>How many cases there were to take from.</summary>
    public int Possible { get; private set; }

    public List<(Row Row, Who Who, Target Target)> Take(IReadOnlyList<Row> rows, int most)
    {
        var queues = rows.Select(r => (Row: r, Cases: Queue(r))).ToList();
        Possible = queues.Sum(q => q.Cases.Count);
        var taken = new List<(Row, Who, Target)>();
        for (var left = true; left && taken.Count < most;)
        {
            left = false;
            foreach (var (row, queue) in queues)
            {
                for (var i = 0; i < Weight(row) && taken.Count < most && queue.TryDequeue(out var next); i++)
                {
                    left = true;
                    taken.Add(next);
                }
            }
        }

        return taken;
    }

    // Pages that show most come most often, so that everybody is asked about each of them.
    private static int Weight(Row row) => row.Method == "POST" ? 1 : row.Exactly ? 6 : 3;

    /// <summary>Pages that somebody may see, some of each kind and each of somebody else where that can be.</summary>
    public IEnumerable<(Who Who, Target Target)> Pages(Oracle oracle, IEnumerable<Row> rows, int each)
    {
        foreach (var row in rows.Where(r => r.Method == "GET" && !r.Route.EndsWith("/wijzigingen", StringComparison.Ordinal)))
        {
            var (all, viewers) = (targets.Of(row.Route).ToArray(), people.Where(p => p.IsIn).ToArray());
            random.Shuffle(all);
            random.Shuffle(viewers);
            foreach (var page in all.SelectMany(t => viewers.Where(v => row.May(oracle, v, t)).Take(1).Select(v => (v, t))).Take(each))
            {
                yield return page;
            }
        }
    }

    // Every person once, about where most happens, before anybody comes a second time. What somebody may change is sent without the mark of a form of ours, which changes nothing.
    private Queue<(Row Row, Who Who, Target Target)> Queue(Row row)
    {
        var all = targets.Of(row.Route).ToArray();
        var rounds = new List<(int Round, int Order, Who Who, Target Target)>();
        foreach (var who in people)
        {
            random.Shuffle(all);
            rounds.AddRange(all.OrderByDescending(targets.IsBusy).Select((t, i) => (i, random.Next(), who, t)));
        }

        return new([.. rounds.OrderBy(r => r.Round).ThenBy(r => r.Order).Select(r => (row, r.Who, r.Target))]);
    }
}
