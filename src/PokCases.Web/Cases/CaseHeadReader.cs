using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Web.Cases.Household;
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
            words.Local(scope.Now),
            [.. (await HardDateReader.Load(scope.Db, [about.Id])).Lines(scope.Now)[about.Id]]);
    }
}
