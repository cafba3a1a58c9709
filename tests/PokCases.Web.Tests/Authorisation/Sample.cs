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

    /// <summary>Pages that somebody may see, some of each kind and each of somebody else where that can be; and by who may do what stands on them.</summary>
    /// <remarks>Who may only look at a page finds no form on it. What others then send would be empty, and refused for that whatever their access.</remarks>
    public IEnumerable<(Who Who, Target Target)> Pages(Oracle oracle, IReadOnlyList<Row> rows, int each)
    {
        var pages = rows.Where(r => r.Method == "GET" && !r.Route.EndsWith("/wijzigingen", StringComparison.Ordinal)).ToList();
        foreach (var post in rows.Where(r => r.Method == "POST"))
        {
            foreach (var page in pages.Where(p => post.Route == p.Route || IsUnder(post.Route, p.Route)))
            {
                foreach (var by in Doers(oracle, post, page).Take(each))
                {
                    yield return by;
                }
            }
        }

        foreach (var row in pages)
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

    // The page right above what is done there, whatever ids stand in what is done.
    private static bool IsUnder(string post, string page) => page != "/" && post.StartsWith(page + "/", StringComparison.Ordinal);

    // Who may do it, where: on a page about the same.
    private IEnumerable<(Who Who, Target Target)> Doers(Oracle oracle, Row post, Row page)
    {
        var at = targets.Of(page.Route).ToList();
        var done = targets.Of(post.Route).ToArray();
        random.Shuffle(done);
        foreach (var what in done)
        {
            if (at.Find(t => what.Address == t.Address || what.Address.StartsWith(t.Address + "/", StringComparison.Ordinal)) is { } where
                && people.FirstOrDefault(p => p.IsIn && post.May(oracle, p, what) && page.May(oracle, p, where)) is { } who)
            {
                yield return (who, where);
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
