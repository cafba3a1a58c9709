namespace PokCases.Domain.Cases.Households;

/// <summary>Puts the people of a household in rows by generation, the eldest first, and each row in an order that keeps lines short.</summary>
/// <remarks>Lines that contradict each other in a circle give some rows, never an endless search: each pass is done as often as there are people.</remarks>
public static class Generations
{
    /// <summary>The rows, from top to bottom; every person stands in exactly one.</summary>
    public static IReadOnlyList<IReadOnlyList<Guid>> Rows(IReadOnlyList<FamilyPerson> people, IReadOnlyList<FamilyLine> lines)
    {
        var place = people.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var known = lines.Where(l => place.ContainsKey(l.From) && place.ContainsKey(l.To)).ToList();
        var level = Levels(people, known, place);
        var rows = people
            .GroupBy(p => level[place[p.Id]])
            .OrderBy(g => g.Key)
            .Select(g => g.Select(p => p.Id).ToList())
            .ToList();
        Order(rows, known);
        return rows;
    }

    private static int[] Levels(IReadOnlyList<FamilyPerson> people, List<FamilyLine> lines, Dictionary<Guid, int> place)
    {
        // Partners, and brothers and sisters, are of one generation: they move together.
        var group = Joined(people.Count, lines.Where(l => Relation.Generations(l.Kind) == 0), place);
        var steps = lines
            .Where(l => Relation.Generations(l.Kind) > 0)
            .Select(l => (Above: group[place[l.From]], Below: group[place[l.To]], By: Relation.Generations(l.Kind)!.Value))
            .Where(s => s.Above != s.Below)
            .ToList();
        var level = new int[people.Count];
        for (var pass = 0; pass < people.Count; pass++)
        {
            foreach (var (above, below, by) in steps)
            {
                level[below] = Math.Max(level[below], level[above] + by);
            }
        }

        // Who has nobody above stands right above the own children, not on top.
        for (var pass = 0; pass < people.Count; pass++)
        {
            foreach (var children in steps.GroupBy(s => s.Above))
            {
                level[children.Key] = Math.Max(level[children.Key], children.Min(s => level[s.Below] - s.By));
            }
        }

        var family = Joined(people.Count, lines.Where(l => Relation.Generations(l.Kind) is not null), place);
        foreach (var relatives in Enumerable.Range(0, people.Count).GroupBy(i => family[i]).ToList())
        {
            // The roles of most say where this family stands beside the others.
            var shift = relatives.GroupBy(i => Usual(people[i].Role) - level[group[i]]).OrderByDescending(g => g.Count()).First().Key;
            foreach (var one in relatives.Select(i => group[i]).Distinct().ToList())
            {
                level[one] += shift;
            }
        }

        return [.. Enumerable.Range(0, people.Count).Select(i => level[group[i]])];
    }

    private static int Usual(HouseholdRole role) => role switch
    {
        HouseholdRole.Grandparent => 0,
        HouseholdRole.Child => 2,
        _ => 1,
    };

    // For each its group, named by one of its members.
    private static int[] Joined(int count, IEnumerable<FamilyLine> lines, Dictionary<Guid, int> place)
    {
        int[] group = [.. Enumerable.Range(0, count)];
        foreach (var line in lines)
        {
            var (from, to) = (group[place[line.From]], group[place[line.To]]);
            group = [.. group.Select(g => g == from ? to : g)];
        }

        return group;
    }

    private static void Order(List<List<Guid>> rows, List<FamilyLine> lines)
    {
        var down = lines.Where(l => Relation.Generations(l.Kind) > 0).ToList();
        Couple(rows, lines);
        for (var pass = 0; pass < 2; pass++)
        {
            for (var row = 1; row < rows.Count; row++)
            {
                Sort(rows, row, id => down.Where(l => l.To == id).Select(l => l.From));
            }

            Couple(rows, lines);
            for (var row = rows.Count - 2; row >= 0; row--)
            {
                Sort(rows, row, id => down.Where(l => l.From == id).Select(l => l.To));
            }

            Couple(rows, lines);
        }
    }

    // By the middle of those they belong to in other rows; who belongs to nobody there stays about where they are.
    private static void Sort(List<List<Guid>> rows, int row, Func<Guid, IEnumerable<Guid>> relatives)
    {
        var at = new Dictionary<Guid, double>();
        foreach (var line in rows)
        {
            for (var i = 0; i < line.Count; i++)
            {
                at[line[i]] = i - ((line.Count - 1) / 2.0);
            }
        }

        rows[row] = [.. rows[row].OrderBy(id => relatives(id).Select(r => at[r]).DefaultIfEmpty(at[id]).Average())];
    }

    // Partners side by side, an ex-partner on the other side.
    private static void Couple(List<List<Guid>> rows, List<FamilyLine> lines)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            var left = new List<Guid>(rows[row]);
            var placed = new List<Guid>();
            while (left.Count > 0)
            {
                var first = left[0];
                if (Mates(first, RelationKind.PartnerOf).Count > 0 && Mates(first, RelationKind.ExPartnerOf) is [var former, ..])
                {
                    placed.Add(former);
                    left.Remove(former);
                }

                for (Guid? next = first; next is { } id; next = Mates(id, RelationKind.PartnerOf).Concat(Mates(id, RelationKind.ExPartnerOf)).Select(m => (Guid?)m).FirstOrDefault())
                {
                    placed.Add(id);
                    left.Remove(id);
                }
            }

            rows[row] = placed;

            List<Guid> Mates(Guid id, RelationKind kind) =>
                [.. lines.Where(l => l.Kind == kind).Select(l => l.From == id ? l.To : l.To == id ? l.From : Guid.Empty).Where(left.Contains)];
        }
    }
}
