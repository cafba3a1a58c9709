using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Importing;

/// <summary>Reads one import, for who brings it.</summary>
internal static class ImportReader
{
    public static async Task<CaseImport> Find(AccessScope scope, Guid id)
    {
        await scope.Require(AccessPolicy.ImportCases(scope.Caller.Viewer), mayKnow: true);
        var found = await scope.Db.CaseImports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id && i.ById == scope.Caller.PersonId);
        if (found is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        scope.Show(id, Ground.Coordinator);
        return found;
    }

    public static async Task<ImportView> Read(AccessScope scope, CaseImport found, IStringLocalizer<ImportTexts> texts, ImportMarks marks)
    {
        List<ImportFate> fates = [];
        if (found.State == CaseImportState.Previewed)
        {
            var plan = await ImportPlan.Open(scope.Db, texts, marks, scope.Now, CancellationToken.None);
            fates = plan.Decide(ImportFile.Read(found.Content));
            scope.Weigh(plan.Weighed);
            foreach (var known in fates.Where(f => f.New is null && !f.IsWrong).Take(ImportView.MostGood))
            {
                if (plan.Known(known.Reference) is { } about)
                {
                    scope.ShowCase(about, Ground.Coordinator);
                }
            }
        }

        var wrong = fates.FindAll(f => f.IsWrong);
        var fresh = fates.FindAll(f => f.New is not null);
        var rest = fates.FindAll(f => f.New is null && !f.IsWrong);
        return new ImportView(
            found.Id,
            found.FileName,
            found.State,
            fresh.Count,
            rest.Count,
            wrong.Count,
            wrong.ConvertAll(Line),
            [.. fresh.Take(ImportView.MostGood).Concat(rest.Take(ImportView.MostGood)).OrderBy(f => f.Line).Select(Line)],
            [.. fates.Where(f => f.Warnings.Count > 0).Select(f => Line(f) with { Faults = f.Warnings })],
            found.ToWrite,
            found.Written,
            await scope.SeqOf(found.Id),
            scope.Now);
    }

    private static ImportView.Line Line(ImportFate fate) => new(fate.Line, fate.Reference, fate.Row.Title, fate.New is not null, fate.Faults);
}
