namespace PokCases.Domain.Tables;

/// <summary>Who is next to chair a table with a rotating chair.</summary>
public static class ChairRotation
{
    /// <summary>Who may chair: chairs and deputies; where the chair rotates among fewer than two of those, every participant too.</summary>
    public static IReadOnlyList<TableMember> Candidates(Table table)
    {
        const TableRoles chairs = TableRoles.Chair | TableRoles.DeputyChair | TableRoles.Facilitator;
        var named = table.Members.Where(m => m.IsPresent && (m.Roles & chairs) != 0).ToList();
        return table.RotatingChair && named.Count < 2
            ? [.. table.Members.Where(m => m.IsPresent && (m.Roles & (chairs | TableRoles.Participant)) != 0)]
            : named;
    }

    /// <summary>The proposed chair of the next session; null when nobody can.</summary>
    /// <param name="table">The table.</param>
    /// <param name="chairsSoFar">Chairs of the sessions that were planned, the last one first.</param>
    public static Guid? Next(Table table, IReadOnlyList<Guid> chairsSoFar)
    {
        var candidates = Candidates(table);
        if (!table.RotatingChair)
        {
            return candidates.FirstOrDefault(m => (m.Roles & (TableRoles.Chair | TableRoles.Facilitator)) != 0)?.ProfessionalId
                ?? (candidates.Count > 0 ? candidates[0].ProfessionalId : null);
        }

        // Longest ago first; who never chaired before everybody else, in the order of the seats.
        return candidates
            .OrderByDescending(m => Ago(chairsSoFar, m.ProfessionalId))
            .ThenBy(m => m.From)
            .ThenBy(m => m.Id)
            .Select(m => (Guid?)m.ProfessionalId)
            .FirstOrDefault();
    }

    private static int Ago(IReadOnlyList<Guid> chairs, Guid person)
    {
        for (var i = 0; i < chairs.Count; i++)
        {
            if (chairs[i] == person)
            {
                return i;
            }
        }

        return int.MaxValue;
    }
}
