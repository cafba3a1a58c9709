using PokCases.Domain.Cases;

namespace PokCases.Domain.Outcomes;

/// <summary>In what order the statistics door parts cases: what comes first is shown best, what comes last is hidden first.</summary>
internal static class BlockOrder
{
    /// <summary>The order for these cases; each gives the part that a case is in.</summary>
    public static IEnumerable<Func<CaseFact, int>> Of(IReadOnlyCollection<CaseFact> facts, IReadOnlyDictionary<Guid, Quarter> events)
    {
        var tables = Places(facts.Select(f => f.TableId));
        var municipalities = Places(facts.Select(f => f.MunicipalityId));
        yield return f => f.ClosedOn is null ? -2 : f.Outcome is { } outcome ? (int)outcome : -1;
        yield return f => events.TryGetValue(f.TableId, out var since) && f.ClosedOn is { } on ? on < since.First ? 1 : 2 : 0;
        foreach (var quarters in (int[])[4, 2])
        {
            yield return Part(f => f.ClosedOn, quarters);
            yield return Part(f => f.IntroducedOn, quarters);
        }

        yield return f => tables[f.TableId];
        yield return f => (int)f.Kind;
        yield return f => municipalities[f.MunicipalityId];
        yield return f => f.Aftercare is { } answer ? (int)answer : -1;
        yield return f => f.AcceptedOn is null ? 0 : 1;
        yield return f => f.OnTableOn is null ? 0 : 1;
        yield return f => f.ReopenedOn is null ? 0 : 1;
        foreach (var obstacle in Enum.GetValues<StuckOn>())
        {
            yield return f => f.Obstacles.Contains(obstacle) ? 1 : 0;
        }

        foreach (var domain in Enum.GetValues<LifeDomain>())
        {
            yield return f => f.Domains.Contains(domain) ? 1 : 0;
        }

        yield return Part(f => f.ClosedOn, 1);
        yield return Part(f => f.IntroducedOn, 1);
        foreach (var quarters in (int[])[4, 2, 1])
        {
            yield return Part(f => f.OnTableOn, quarters);
            yield return Part(f => f.AcceptedOn, quarters);
            yield return Part(f => f.AftercareOn, quarters);
            yield return Part(f => f.ReopenedOn, quarters);
        }
    }

    private static Func<CaseFact, int> Part(Func<CaseFact, DateOnly?> on, int quarters) =>
        f => on(f) is { } day ? Quarter.Of(day).Number / quarters : -1;

    private static Dictionary<Guid, int> Places(IEnumerable<Guid> ids) => ids.Distinct().Order().Index().ToDictionary(p => p.Item, p => p.Index);
}
