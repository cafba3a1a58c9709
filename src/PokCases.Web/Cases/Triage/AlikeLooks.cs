using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Cases.Finding;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Triage;

/// <summary>How often somebody may hear whether a case they may not see looks like a text of their own: so many different texts a day, so that nobody finds out what it says by asking in other words.</summary>
/// <remarks>
/// Each look is a command, and so is in the log and kept. The ids of a person's looks of a day follow from person and day:
/// counting them is looking up so many ids, and two at once can't take the same one. What is kept of the text is a keyed hash.
/// </remarks>
internal sealed class AlikeLooks(WriteDoor door)
{
    /// <summary>How many different texts a day.</summary>
    public const int MostADay = 20;

    /// <summary>Whether this text may be looked up now; the same words again are the same look.</summary>
    public async Task<bool> MayLook(AccessScope scope, IEnumerable<string> words, WordHash hash)
    {
        var mark = hash.Of("alike:" + string.Join(' ', words.Order(StringComparer.Ordinal)));
        var ids = Enumerable.Range(1, MostADay).Select(n => IdOf(scope.Caller.PersonId, scope.Now, n, hash)).ToList();
        var done = await scope.Db.Commands.Where(c => ids.Contains(c.Id)).ToListAsync();
        if (done.Exists(d => new DoneCommand(d).Again<long>().Answer == mark))
        {
            return true;
        }

        foreach (var id in ids.Where(id => !done.Exists(d => d.Id == id)))
        {
            var written = await door.Run(scope.Caller, id, "LookForAlike", w =>
            {
                w.For("inbreng");
                w.Require(AccessPolicy.LookForCases(w.Caller.Viewer), mayKnow: true);
                return Task.FromResult(mark);
            });
            if (written.Answer == mark)
            {
                return true;
            }
        }

        return false;
    }

    // Under the key, so that nobody can give another command an id that is meant for a look.
    private static Guid IdOf(Guid person, DateTimeOffset now, int number, WordHash hash)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"alike {person:N} {now.UtcDateTime:yyyy-MM-dd} {number}");
        return new Guid([.. BitConverter.GetBytes(hash.Of(name)), .. BitConverter.GetBytes(hash.Of(name + " too"))]);
    }
}
