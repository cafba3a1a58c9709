namespace PokCases.Domain.Cases.Names;

/// <summary>What the people of a household are called by their roles: two children are <i>kind 1</i> and <i>kind 2</i>.</summary>
public static class RoleWords
{
    /// <summary>A word for each, in the order given. Closed persons come after the others, so that who may not know of them finds no number missing.</summary>
    /// <param name="roles">What each is, in the order in which they came into the household, and whether the person is closed there.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<(string Role, bool IsClosed)> roles)
    {
        var made = new string[roles.Count];
        foreach (var same in roles.Select((r, i) => (Word: Plain(r.Role), r.IsClosed, Index: i)).GroupBy(r => r.Word, StringComparer.OrdinalIgnoreCase))
        {
            var ordered = same.OrderBy(r => r.IsClosed).ToList();
            var open = ordered.Count(r => !r.IsClosed);
            for (var i = 0; i < ordered.Count; i++)
            {
                // A single open one stays without a number, whoever is closed beside it.
                made[ordered[i].Index] = ordered.Count == 1 || (open == 1 && i == 0) ? ordered[i].Word : FormattableString.Invariant($"{ordered[i].Word} {i + 1}");
            }
        }

        return made;
    }

    // "Zoon" stands in the middle of a sentence; "IB'er" stays as it is.
    private static string Plain(string role) => role.Length > 0 && char.IsUpper(role[0]) && (role.Length == 1 || !char.IsUpper(role[1])) ? char.ToLowerInvariant(role[0]) + role[1..] : role;
}
