using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Tables;
using PokCases.Web.Cases.Introducing;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Triage;

/// <summary>Reads one case at triage. Of the household nothing but what stands in the introduction.</summary>
internal static class TriageReader
{
    public static async Task<TriageView> Read(AccessScope scope, TriageAccess access, Words words, DuplicatesReader duplicates)
    {
        var about = access.About;
        var seesCase = AccessPolicy.Case(scope.Caller.Viewer, access.Standing).IsAllowed;
        var shows = seesCase || access.Decides.IsAllowed;
        var tables = await scope.Db.Tables.AsNoTracking().OrderBy(t => t.Name).ToListAsync();
        var today = words.Local(scope.Now);
        return new TriageView(
            about.Reference,
            shows ? about.Title : string.Empty,
            about.TableId,
            tables.Find(t => t.Id == about.TableId)?.Name ?? string.Empty,
            shows ? await Introduced(scope, access) : null,
            await RoundReader.Shown(scope, about, access.Rounds, words),
            access.Decides.IsAllowed,
            access.Standing.IsIntroducer,
            seesCase,
            access.Standing.IsIntroducer || access.Standing.IsLead || access.Standing.IsSubstitute,
            shows && access.Open is not null ? await duplicates.Of(scope, about, mayReword: seesCase) : Duplicates.None,
            access.Decides.IsAllowed ? Others(tables, about.TableId, today) : [],
            access.Decides.IsAllowed ? (await CasePeople.Load(scope.Db, about, access.Standing, scope.Caller.Viewer, scope.Now)).ConvertAll(p => new FieldChoice(p.Id.ToString(), p.Full)) : [],
            about.CaseLeadId.ToString(),
            BeginReferral.UsualDay(words, today));
    }

    private static async Task<TriageView.Introduced> Introduced(AccessScope scope, TriageAccess access)
    {
        var about = access.About;
        var told = await scope.Db.Introductions.AsNoTracking().SingleOrDefaultAsync(i => i.CaseId == about.Id);
        var people = await PeopleQueries.Named(scope.Db, [about.IntroducerId]);
        var organisations = await scope.Db.Organisations
            .Where(o => o.Id == about.OrganisationId || o.Id == about.MunicipalityId)
            .Select(o => new { o.Id, o.Name })
            .ToDictionaryAsync(o => o.Id, o => o.Name);
        return new TriageView.Introduced(
            about.Question,
            told is null ? null : IntroductionView.Of(told),
            people.Of(about.IntroducerId),
            organisations.GetValueOrDefault(about.OrganisationId, string.Empty),
            organisations.GetValueOrDefault(about.MunicipalityId, string.Empty),
            about.IntroducedAt);
    }

    private static List<FieldChoice> Others(List<Table> tables, Guid tableId, DateOnly today) =>
        tables.FindAll(t => t.Id != tableId && t.HoldsCases && t.CovenantHolds(today)).ConvertAll(t => new FieldChoice(t.Id.ToString(), t.Name));
}
