using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Cases.Audiences;
using PokCases.Web.Cases.Shared;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Finding;

/// <summary>Finds cases, among those that the viewer may see and by texts that the viewer may read. As many questions for ten thousand cases as for one.</summary>
internal sealed class CaseFinder(AccessScope scope, SearchKey key)
{
    /// <summary>How many cases are found by words at most: who finds more asks more precisely, and nobody waits for all of them.</summary>
    public const int MostFound = 250;

    /// <summary>How many words are looked for at most.</summary>
    private const int MostWords = 8;

    /// <summary>How many hits are looked over for a few that are shown while typing.</summary>
    private const int LookedOver = 40;

    private readonly Dictionary<Guid, IReadOnlyList<SearchSource>> foundIn = [];

    // Other organisations' contributions that are shared with this viewer, and their numbers in the index.
    private List<Guid> shared = [];
    private List<long> sharedKeys = [];

    /// <summary>What the words were found in, for each case that was shown.</summary>
    public IReadOnlyDictionary<Guid, IReadOnlyList<SearchSource>> FoundIn => foundIn;

    /// <summary>Whether there are more than <see cref="MostFound"/>, of which those are shown.</summary>
    public bool FoundMore { get; private set; }

    /// <summary>The words that are looked for.</summary>
    public static IReadOnlyList<string> WordsOf(CaseFilter filter) => [.. SearchWords.Of(filter.Words).Distinct().Take(MostWords)];

    /// <summary>A page of what was found.</summary>
    public async Task<ListPart<CaseRow>> Find(CaseFilter filter, int page)
    {
        await LoadShared();
        var words = WordsOf(filter);
        if (filter.Words.Length == 0)
        {
            return await CaseListReader.Among(scope, Parts(filter), page);
        }

        var found = await Holding(filter, words);
        FoundMore = found.Count > MostFound;
        return await CaseListReader.Of(scope, [.. found.Take(MostFound)], page, cases => Check(cases, words));
    }

    /// <summary>The first few cases whose reference or title holds what was typed.</summary>
    public async Task<IReadOnlyList<Case>> ByTitle(string typed, int most)
    {
        await LoadShared();
        var words = WordsOf(CaseFilter.Everything with { Words = typed });
        var found = await (await Holding(Visible(CaseFilter.Everything), words)).OrderByDescending(c => c.IntroducedAt).Take(LookedOver).AsNoTracking().ToListAsync();
        var shown = found.Where(c => Holds($"{c.Reference} {c.Title}", words)).Take(most).ToList();
        var ground = await CaseQueries.Grounds(scope.Db, scope.Caller.Viewer, scope.Now, shown.Select(c => c.Id));
        shown.ForEach(c => scope.ShowCase(c.Id, ground(c.Id)));
        scope.Weigh(found.Count - shown.Count);
        return shown;
    }

    // Asked once, and exactly: the index says whose a text is, not of which life domain or until when it is shared.
    private async Task LoadShared()
    {
        var (db, viewer, now) = (scope.Db, scope.Caller.Viewer, scope.Now);
        shared = await SharedQueries.ReceivedBy(db, viewer, now).AnyAsync() ? await SharedQueries.SharedContributions(db, viewer, now).ToListAsync() : [];
        sharedKeys = shared.ConvertAll(SearchText.KeyOf);
    }

    private static bool Holds(string text, IReadOnlyList<string> words)
    {
        var held = SearchWords.Of(text);
        return words.All(word => SearchWords.Holds(held, word));
    }

    private IQueryable<Case> Visible(CaseFilter filter) => Narrow(CaseQueries.VisibleTo(scope.Db, scope.Caller.Viewer, scope.Now), filter);

    private IReadOnlyList<IQueryable<Case>> Parts(CaseFilter filter) => [.. CaseQueries.PartsVisibleTo(scope.Db, scope.Caller.Viewer, scope.Now).Select(p => Narrow(p, filter))];

    private IQueryable<Case> Narrow(IQueryable<Case> cases, CaseFilter filter)
    {
        var db = scope.Db;
        var others = shared;
        var said = db.Contributions.Where(AudienceQueries.Within(scope.Caller.Viewer));
        var own = scope.Caller.OrganisationId;
        if (filter.Stage is { } stage)
        {
            cases = cases.Where(c => c.Stage == stage);
        }

        if (filter.TableId is { } table)
        {
            cases = cases.Where(c => c.TableId == table);
        }

        if (filter.OrganisationId is { } organisation)
        {
            cases = CaseQueries.OfOrganisation(db, cases, organisation);
        }

        return filter.Domain is { } domain
            ? cases.Where(c => db.CaseDomains.Any(d => d.CaseId == c.Id && d.Domain == domain)
                || said.Any(x => x.CaseId == c.Id && (x.OrganisationId == own || others.Contains(x.Id)) && x.Domain == domain && x.WithdrawnAt == null))
            : cases;
    }

    // The cases with each word in some text that this viewer may read, those that are open first; one more than are shown says that there are more.
    private async Task<List<Guid>> Holding(CaseFilter filter, IReadOnlyList<string> words)
    {
        if (words.Count == 0 || await key.Find(scope.Db) is not { } hash)
        {
            return [];
        }

        List<Guid>? fewest = null;
        foreach (var word in words)
        {
            var hits = await Hits(word, hash).Take(MostFound + 1).ToListAsync();
            if (hits.Count <= MostFound && !(fewest?.Count <= hits.Count))
            {
                fewest = hits;
            }
        }

        // A word of few texts leads to its cases, whose are whoever's; when all words are in many texts, one's own cases lead to the words.
        IReadOnlyList<IQueryable<Case>> among = fewest is null ? Parts(filter) : [Visible(filter).Where(c => fewest.Contains(c.Id))];
        List<Hit> found = [];
        foreach (var isClosed in new[] { false, true })
        {
            found.AddRange(await Enough(among.Select(p => p.Where(c => (c.Stage == CaseStage.Closed) == isClosed)), words, hash, MostFound + 1 - found.Count));
        }

        return [.. found.OrderBy(c => CaseStages.PlaceOf(c.Stage)).ThenBy(c => c.Reference, StringComparer.Ordinal).Select(c => c.Id)];
    }

    // Each part stops by itself when it has enough: put in order only together, every case of every part is looked through.
    private Task<List<Hit>> Enough(IEnumerable<IQueryable<Case>> parts, IReadOnlyList<string> words, WordHash hash, int most) => parts
        .Select(p => words.Aggregate(p, (cases, word) => With(cases, word, hash)).OrderBy(c => c.Stage).ThenBy(c => c.Reference).Select(c => new Hit { Stage = c.Stage, Reference = c.Reference, Id = c.Id }).Take(most))
        .Aggregate((all, part) => all.Concat(part))
        .OrderBy(c => c.Stage).ThenBy(c => c.Reference)
        .Take(most)
        .ToListAsync();

    private IQueryable<Guid> Hits(string word, WordHash hash)
    {
        var db = scope.Db;
        var hashes = SearchWords.Asked(word).Select(hash.Of).ToList();
        return
            from w in db.SearchWords
            join t in db.SearchTexts.Where(Readable()) on w.TextKey equals t.Key
            where hashes.Contains(w.Hash)
            select t.CaseId;
    }

    // For who is shared nothing the question stays as short as it is.
    private Expression<Func<SearchText, bool>> Readable()
    {
        var (own, keys) = (scope.Caller.OrganisationId, sharedKeys);
        return keys.Count == 0
            ? t => t.OrganisationId == null || t.OrganisationId == own
            : t => t.OrganisationId == null || t.OrganisationId == own || keys.Contains(t.Key);
    }

    // From the case to its texts, and from those to the word.
    private IQueryable<Case> With(IQueryable<Case> cases, string word, WordHash hash)
    {
        var db = scope.Db;
        var hashes = SearchWords.Asked(word).Select(hash.Of).ToList();
        var readable = db.SearchTexts.Where(Readable());
        // Leaving out none keeps PostgreSQL from making one large join of it: it asks case by case, and stops when it has enough.
        var none = 0;
        return cases.Where(c => readable
            .Where(t => t.CaseId == c.Id && db.SearchWords.Any(w => w.TextKey == t.Key && hashes.Contains(w.Hash)))
            .Skip(none)
            .Any());
    }

    // Each word in some text of the case that this viewer may read; not all in the same one.
    private async Task<IQueryable<Case>> Holding(IQueryable<Case> cases, IReadOnlyList<string> words)
    {
        if (words.Count == 0 || await key.Find(scope.Db) is not { } hash)
        {
            return cases.Where(_ => false);
        }

        foreach (var word in words)
        {
            var hits = Hits(word, hash);
            cases = cases.Where(c => hits.Contains(c.Id));
        }

        return cases;
    }

    // The index knows beginnings of words only; the text has the last word.
    private async Task<List<Case>> Check(List<Case> found, IReadOnlyList<string> words)
    {
        var texts = (await Texts(found)).ToLookup(t => t.Text.CaseId);
        var shown = new List<Case>();
        foreach (var about in found)
        {
            var read = texts[about.Id].Select(t => (t.Source, Words: SearchWords.Of(t.Text.Text))).ToList();
            if (words.All(word => read.Exists(t => SearchWords.Holds(t.Words, word))))
            {
                foreach (var text in texts[about.Id].Where(t => t.Text.OrganisationId is { } whose && whose != scope.Caller.OrganisationId && words.Any(word => SearchWords.Holds(SearchWords.Of(t.Text.Text), word))))
                {
                    scope.Show(text.Text.Id, Ground.SharingDecision);
                }

                foundIn[about.Id] = [.. read.Where(t => words.Any(word => SearchWords.Holds(t.Words, word))).Select(t => t.Source).Distinct().Order()];
                shown.Add(about);
            }
        }

        return shown;
    }

    private async Task<List<(SearchSource Source, OwnText Text)>> Texts(List<Case> found)
    {
        var db = scope.Db;
        var (own, others) = (scope.Caller.OrganisationId, shared);
        var ids = found.ConvertAll(c => c.Id);
        List<object> read =
        [
            .. found,
            .. await db.Contributions.Where(c => c.CaseId != null && ids.Contains(c.CaseId.Value) && (c.OrganisationId == own || others.Contains(c.Id))).Where(AudienceQueries.Within(scope.Caller.Viewer)).AsNoTracking().ToListAsync(),
            .. await db.Outcomes.Where(o => o.CaseId != null && ids.Contains(o.CaseId.Value)).AsNoTracking().ToListAsync(),
            .. await db.Goals.Where(g => ids.Contains(g.CaseId)).AsNoTracking().ToListAsync(),
            .. await db.Actions.Where(a => a.CaseId != null && ids.Contains(a.CaseId.Value)).AsNoTracking().ToListAsync(),
            .. await db.Introductions.Where(i => ids.Contains(i.CaseId)).AsNoTracking().ToListAsync(),
            .. await db.Set<MethodStep>().Include(s => s.Answers).Where(s => ids.Contains(s.CaseId)).AsNoTracking().ToListAsync(),
            .. await db.Breakthroughs.Where(b => ids.Contains(b.CaseId)).AsNoTracking().ToListAsync(),
            .. await db.CaseClosings.Where(c => ids.Contains(c.CaseId)).AsNoTracking().ToListAsync(),
        ];
        return [.. read.Select(e => (Source: TextSources.Of(e)!, Entity: e)).Select(r => (r.Source.Source, Text: r.Source.Read(r.Entity))).Where(t => t.Text is not null).Select(t => (t.Source, t.Text!))];
    }

    private sealed class Hit
    {
        public CaseStage Stage { get; init; }

        public string Reference { get; init; } = string.Empty;

        public Guid Id { get; init; }
    }
}
