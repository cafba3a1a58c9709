using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases;

/// <summary>Reads the head that every page of a case has.</summary>
internal static class CaseHeadReader
{
    public static async Task<CaseHeadView> Read(AccessScope scope, CaseAccess access, Words words)
    {
        var about = access.About;
        var lead = await PeopleQueries.Named(scope.Db, [about.CaseLeadId]);
        return new CaseHeadView(
            about.Id,
            about.Reference,
            about.Title,
            about.Stage,
            await scope.Db.Tables.Where(t => t.Id == about.TableId).Select(t => t.Name).SingleAsync(),
            lead.Of(about.CaseLeadId),
            AccessPolicy.WorkOnCase(scope.Caller.Viewer, access.Standing).IsAllowed,
            await CasePart.SeqOf(scope.Db, about.Id),
            scope.Now,
            words.Local(scope.Now))
        {
            Steward = await StewardOf(scope, about.CaseLeadId, words),
        };
    }

    private static async Task<CaseHeadView.StewardLine?> StewardOf(AccessScope scope, Guid leadId, Words words)
    {
        var found = await (
            from s in scope.Db.Stewardships
            join p in scope.Db.Professionals on s.SubstituteId equals p.Id
            join o in scope.Db.Organisations on p.OrganisationId equals o.Id
            where s.AwayId == leadId && s.AgreedAt != null && s.EndedAt == null && s.From <= scope.Now && s.Until > scope.Now
            select new { Person = new PersonLine(p.Id, p.Name, o.Name, o.Id), s.Until }).FirstOrDefaultAsync();
        // Its end is the first moment that it no longer holds.
        return found is null ? null : new CaseHeadView.StewardLine(found.Person, words.Local(found.Until.AddMinutes(-1)));
    }
}
