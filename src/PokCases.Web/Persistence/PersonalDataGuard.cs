using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PokCases.Web.Persistence;

/// <summary>Sees every SQL command that leaves EF Core, and throws when one touches a personal table outside a scope.</summary>
/// <remarks>
/// EF's materialisation hooks don't see projections to other types; the text of the command shows every table.
/// Forgetting the log is not possible, rather than forbidden (design §2.4).
/// </remarks>
internal sealed partial class PersonalDataGuard : EveryCommand
{
    private const int Remembered = 5_000;

    private readonly ConcurrentDictionary<string, bool> known = new(StringComparer.Ordinal);
    private HashSet<string>? personalTables;

    // Every word but parameters, quoted or not: PostgreSQL's provider quotes only names that need it, and people who write SQL don't either.
    [GeneratedRegex(@"(?<![\w@$:])[A-Za-z_]\w*")]
    private static partial Regex Words();

    protected override void See(DbCommand command, CommandEventData eventData)
    {
        // Migrations describe tables without reading them.
        if (eventData.Context is not PokCasesDb db || eventData.CommandSource == CommandSource.Migrations)
        {
            return;
        }

        if (!known.TryGetValue(command.CommandText, out var touches))
        {
            touches = Touches(db, command.CommandText);
            if (known.Count < Remembered)
            {
                known[command.CommandText] = touches;
            }
        }

        if (!touches)
        {
            return;
        }

        if (db.Scope is null)
        {
            throw new PersonalDataOutsideScopeException();
        }

        db.Scope.NotePersonalRead();
    }

    private bool Touches(PokCasesDb db, string sql)
    {
        personalTables ??= [.. db.Model.GetEntityTypes()
            .Where(t => Classing.ClassOf(t) is null or DataClass.Personal)
            .Select(t => t.GetTableName()!.ToUpperInvariant())];
        return Words().Matches(sql).Any(word => personalTables.Contains(word.Value.ToUpperInvariant()));
    }
}
