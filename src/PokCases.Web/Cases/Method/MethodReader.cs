using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Method;

/// <summary>Reads the page about method and breakthrough. Who may see the case may see all of it.</summary>
internal static class MethodReader
{
    public static async Task<MethodView> Read(AccessScope scope, CaseAccess access, Words words)
    {
        var db = scope.Db;
        var id = access.About.Id;
        var method = await CaseMethods.Of(db, id);
        var versions = await db.Breakthroughs.Where(b => b.CaseId == id).OrderByDescending(b => b.Number).AsNoTracking().ToListAsync();
        var scenario = await db.Scenarios.AsNoTracking().SingleOrDefaultAsync(s => s.CaseId == id);
        var decisions = await db.InterimDecisions.Include(d => d.Answers).Where(d => d.CaseId == id).OrderByDescending(d => d.AskedAt).AsNoTracking().ToListAsync();
        var items = decisions.Select(d => d.ItemId).OfType<Guid>().ToList();
        var sessions = await (
            from i in db.AgendaItems
            join s in db.Sessions on i.SessionId equals s.Id
            where items.Contains(i.Id)
            select new { i.Id, s.Number }).ToDictionaryAsync(i => i.Id, i => i.Number);
        var people = await PeopleQueries.Named(db, [
            .. decisions.SelectMany(InterimView.PeopleOf),
            .. method?.Steps.SelectMany(s => s.Answers).Select(a => a.ById) ?? [],
            .. versions.Select(v => v.ById),
            .. versions.Select(v => v.OutcomeById ?? v.ById),
            .. versions.Select(v => v.MandateHolderId ?? v.ById),
            .. scenario is null ? Array.Empty<Guid>() : [scenario.ById],
        ]);
        var organisations = await Organisations(db, [.. versions.Select(v => v.OrganisationId).OfType<Guid>(), .. decisions.Select(d => d.OrganisationId)]);
        var lines = versions.ConvertAll(v => Line(v, people, organisations));
        return new MethodView(
            await CaseHeadReader.Read(scope, access, words),
            method is null ? await FromTable(db, access.About) : Own(method, people),
            lines.FirstOrDefault(),
            [.. lines.Skip(1)],
            scenario,
            scenario is null ? null : people.Of(scenario.ById),
            decisions.ConvertAll(d => InterimView.Of(d, access.About.Reference, people, organisations, d.ItemId is { } item && sessions.TryGetValue(item, out var number) ? number : null)),
            (await AskInterim.May(db, scope.Caller.Viewer, access)).IsAllowed);
    }

    public static MethodView.Version Line(Breakthrough version, Dictionary<Guid, PersonLine> people, Dictionary<Guid, string> organisations) => new(
        version.Number,
        version.Content,
        people.Of(version.ById),
        version.At,
        version.Verdict is { } verdict
            ? new MethodView.OutcomeLine(
                verdict,
                version.OutcomeText,
                version.OutcomeKind!.Value,
                version.OrganisationId is { } whose ? organisations.GetValueOrDefault(whose, string.Empty) : string.Empty,
                version.MandateHolderId is { } holder ? people.Of(holder) : null,
                version.Mandate,
                people.Of(version.OutcomeById!.Value),
                version.OutcomeAt!.Value)
            : null);

    public static Task<Dictionary<Guid, string>> Organisations(PokCasesDb db, IReadOnlyCollection<Guid> wanted) =>
        db.Organisations.Where(o => wanted.Contains(o.Id)).Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name);

    private static MethodView.StepList Own(CaseMethod method, Dictionary<Guid, PersonLine> people) => new(
        method.Label.Length == 0 ? method.Name : $"{method.Name} ({method.Label})",
        method.Current,
        [.. method.Steps.OrderBy(s => s.Number).Select(s => new MethodView.StepLine(
            s.Number,
            s.Name,
            s.Question,
            [.. s.Answers.OrderByDescending(a => a.Number).Select(a => new MethodView.AnswerLine(a.Text, people.Of(a.ById), a.At))]))]);

    // A case whose history lies elsewhere: the table's present steps, until the first answer makes them its own.
    private static async Task<MethodView.StepList?> FromTable(PokCasesDb db, Case about)
    {
        var template = await (
            from t in db.Tables
            join p in db.AgendaTemplates on t.TemplateId equals p.Id
            where t.Id == about.TableId
            select p).AsNoTracking().SingleOrDefaultAsync();
        return template is null
            ? null
            : new MethodView.StepList(
                template.Label.Length == 0 ? template.Name : $"{template.Name} ({template.Label})",
                1,
                [.. template.Phases.Select((phase, index) => new MethodView.StepLine(index + 1, phase.Name, phase.Question, []))]);
    }
}
