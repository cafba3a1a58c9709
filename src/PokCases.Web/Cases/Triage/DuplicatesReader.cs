using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Finding;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Triage;

/// <summary>Looks for cases of the last year whose title and question are like these (<see cref="CaseWords"/>): the index of words says which to read, however many cases there are.</summary>
internal sealed class DuplicatesReader(SearchKey key, AlikeLooks looks)
{
    /// <summary>How many of those that share the most words are read at most.</summary>
    private const int MostCompared = 200;

    private static readonly TimeSpan Back = TimeSpan.FromDays(366);

    /// <summary>Of a case that was brought.</summary>
    /// <param name="scope">Where it is read.</param>
    /// <param name="about">The case.</param>
    /// <param name="mayReword">Whether this person can change the text, and so ask again otherwise.</param>
    public Task<Duplicates> Of(AccessScope scope, Case about, bool mayReword) => Of(scope, about.Id, about.Title, about.Question, mayReword);

    /// <summary>Of a text that was typed and is not a case yet.</summary>
    public Task<Duplicates> Of(AccessScope scope, string title, string question) => Of(scope, Guid.Empty, title, question, mayReword: true);

    private async Task<Duplicates> Of(AccessScope scope, Guid except, string title, string question, bool mayReword)
    {
        var words = CaseWords.Of(title, question);
        if (words.Count < CaseWords.LeastInCommon || await key.Find(scope.Db) is not { } hash)
        {
            return Duplicates.None;
        }

        // Asked before anything is looked for: what is answered then does not depend on what there is.
        var maySayMore = !mayReword || await looks.MayLook(scope, words, hash);
        var alike = await Alike(scope, except, words, hash);
        var db = scope.Db;
        var viewer = scope.Caller.Viewer;
        var onCase = await CaseQueries.VisibleTo(db, viewer, scope.Now).Where(c => alike.Contains(c.Id)).Select(c => new { c.Id, c.Reference, c.Title }).ToListAsync();
        var atTriage = await TriageQueries.WaitingFor(db, viewer).Where(c => alike.Contains(c.Id)).Select(c => new { c.Id, c.Reference, c.Title }).ToListAsync();
        var ground = await CaseQueries.Grounds(db, viewer, scope.Now, onCase.Select(c => c.Id));
        onCase.ForEach(c => scope.ShowCase(c.Id, ground(c.Id)));
        atTriage = atTriage.FindAll(c => !onCase.Exists(o => o.Id == c.Id));
        atTriage.ForEach(c => scope.ShowCase(c.Id, Ground.Triage));
        return new Duplicates(
            [
                .. onCase.Select(c => new Duplicates.Like(c.Reference, c.Title, CaseEndpoints.PathOf(c.Reference))),
                .. atTriage.Select(c => new Duplicates.Like(c.Reference, c.Title, TriagePages.PathOf(c.Reference))),
            ],
            !maySayMore || alike.Count > onCase.Count + atTriage.Count);
    }

    // The index knows beginnings of words only; the texts have the last word.
    private static async Task<List<Guid>> Alike(AccessScope scope, Guid except, HashSet<string> words, WordHash hash)
    {
        var db = scope.Db;
        var since = scope.Now - Back;
        var hashes = words.SelectMany(SearchWords.Of).Select(w => hash.Of(SearchWords.Asked(w)[0])).Distinct().ToList();
        var sharing = await (
            from w in db.SearchWords
            join t in db.SearchTexts on w.TextKey equals t.Key
            join c in db.Cases on t.CaseId equals c.Id
            where hashes.Contains(w.Hash) && t.Source == SearchSource.Case && c.Id != except && c.IntroducedAt > since
            group c by c.Id into found
            where found.Count() >= CaseWords.LeastInCommon
            orderby found.Count() descending, found.Key descending
            select found.Key).Take(MostCompared).ToListAsync();
        var compared = await db.Cases.Where(c => sharing.Contains(c.Id)).Select(c => new { c.Id, c.Title, c.Question }).ToListAsync();
        scope.Weigh(compared.Count);
        return [.. compared.Where(c => CaseWords.Alike(words, CaseWords.Of(c.Title, c.Question))).Select(c => c.Id)];
    }
}
