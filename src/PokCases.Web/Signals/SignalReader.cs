using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Signals;
using PokCases.Domain.Tables;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Signals;

/// <summary>Reads signals. The number of queries is the same for one row and for a full page.</summary>
internal static class SignalReader
{
    public const int PageSize = 25;
    private const int MostLike = 8;

    // How many signals are held against another one at most, the last changed first.
    private const int MostCompared = 500;

    public static async Task<SignalListView> List(AccessScope scope, SignalStage? stage, int page)
    {
        var me = scope.Caller.PersonId;
        var standing = scope.Db.Signals.Where(s => s.JoinedIntoId == null);
        var counts = await standing.GroupBy(s => s.Stage).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        var count = stage is { } only ? counts.GetValueOrDefault(only) : counts.Values.Sum();
        var pages = Math.Max(1, (count + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 1, pages);
        var rows = await standing
            .Where(s => stage == null || s.Stage == stage)
            .OrderByDescending(s => s.ChangedAt).ThenBy(s => s.Id)
            .Skip((at - 1) * PageSize).Take(PageSize)
            .Select(s => new SignalRow(
                s.Id,
                s.Title,
                s.Domain,
                s.Kind,
                s.Stage,
                s.Introducers.Sum(i => i.Times),
                s.ChangedAt,
                s.Introducers.Any(i => i.ProfessionalId == me)))
            .ToListAsync();
        rows.ForEach(r => scope.Show(r.Id, Ground.Partnership));
        return new SignalListView(new ListPart<SignalRow>(rows, count, at, pages), stage, counts);
    }

    public static async Task<SignalView> Read(AccessScope scope, Signal about)
    {
        var (db, viewer) = (scope.Db, scope.Caller.Viewer);
        var mayLead = AccessPolicy.LeadSignal(viewer, about.ResponsibleId == viewer.PersonId).IsAllowed;
        var isOpen = about.JoinedIntoId is null && about.Stage != SignalStage.Answered;
        var mayRephrase = isOpen && (mayLead || (about.RaisedById == viewer.PersonId && about.Stage == SignalStage.Raised));
        var people = await PeopleQueries.Named(db, [about.ResponsibleId, about.RaisedById, .. about.Introducers.Select(i => i.ProfessionalId)]);
        return new SignalView(
            about,
            people.Of(about.ResponsibleId),
            people.Of(about.RaisedById),
            [.. about.Introducers.OrderByDescending(i => i.Times).ThenBy(i => i.JoinedAt).Select(i => new SignalView.SeenLine(people.Of(i.ProfessionalId), i.Times))],
            about.JoinedIntoId is { } into ? await db.Signals.Where(s => s.Id == into).Select(s => s.Title).SingleOrDefaultAsync() : null,
            mayLead && isOpen,
            mayRephrase,
            about.Stage == SignalStage.Answered && about.Introducers.Any(i => i.ProfessionalId == viewer.PersonId && i.HeardAt is null),
            mayLead && isOpen ? await Like(scope, about) : [],
            mayLead && isOpen ? await Successors(db, about) : [],
            mayRephrase || mayLead ? PersonalTraces.In([about.Title, about.Story, about.Rule, about.Elaboration, about.Answer]) : [],
            await scope.SeqOf(about.Id),
            scope.Now);
    }

    /// <summary>Signals that are about the same as a text, and can still be joined.</summary>
    public static async Task<IReadOnlyList<Signal>> Like(AccessScope scope, string title, string story)
    {
        var open = await scope.Db.Signals.Include(s => s.Introducers)
            .Where(s => s.JoinedIntoId == null && s.Stage != SignalStage.Answered)
            .OrderByDescending(s => s.ChangedAt).Take(MostCompared).AsNoTracking().ToListAsync();
        var like = LikeSignals.Of(title, story, open, MostLike);
        scope.Weigh(open.Count - like.Count);
        foreach (var signal in like)
        {
            scope.Show(signal.Id, Ground.Partnership);
        }

        return like;
    }

    private static async Task<List<FieldChoice>> Like(AccessScope scope, Signal about)
    {
        var like = await Like(scope, $"{about.Title} {about.Rule}", about.Story);
        return [.. like.Where(s => s.Id != about.Id && (s.Stage is SignalStage.Raised or SignalStage.WorkedOut)).Select(s => new FieldChoice(s.Id.ToString(), s.Title))];
    }

    // Who saw it, who coordinates, and who sits where signals are discussed.
    private static async Task<List<FieldChoice>> Successors(PokCasesDb db, Signal about)
    {
        var seen = about.Introducers.Select(i => i.ProfessionalId).ToList();
        var found = await (
            from p in db.Professionals
            join o in db.Organisations on p.OrganisationId equals o.Id
            where p.State == ProfessionalState.Active
                && (p.Roles & AccessPolicy.WithoutCases) == 0
                && (seen.Contains(p.Id) || (p.Roles & InstallationRoles.Coordinator) != 0
                    || db.TableMembers.Any(m => m.ProfessionalId == p.Id && m.Until == null && db.Tables.Any(t => t.Id == m.TableId && t.Kind == TableKind.PartnerMeeting)))
            orderby p.Name
            select new PersonLine(p.Id, p.Name, o.Name, o.Id)).ToListAsync();
        return found.ConvertAll(p => new FieldChoice(p.Id.ToString(), p.Full));
    }
}
