using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Resident;

/// <summary>The case lead chooses what stands on the resident's page, and says it simpler where that helps.</summary>
internal static class PickEndpoints
{
    public static void MapPicking(this IEndpointRouteBuilder app)
    {
        app.MapGet("/casussen/{reference}/afspraken/kiezen", (HttpContext http, string reference) => Ask(http, reference, null, []));
        app.MapPost("/casussen/{reference}/afspraken/kiezen", Pick);
    }

    private static Task<IResult> Ask(HttpContext http, string reference, IFormCollection? typed, Dictionary<string, string> errors) =>
        CasePart.Form<PickPage>(http, reference, "case-resident-pick", async (scope, access) =>
        {
            await scope.Require(MayPick(access, scope.Caller.Viewer), mayKnow: true);
            var form = await PickForm.Load(scope.Db, access.About.Id);
            return new { access.About.Reference, Form = typed is null ? form : form.With(typed), Errors = errors };
        }, errors.Count > 0 ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);

    // Nothing is silently overwritten: this person's choice comes back, with what stands there now beside each line that differs.
    private static Task<IResult> Stale(HttpContext http, string reference, IFormCollection typed, IStringLocalizer<ResidentTexts> texts) =>
        CasePart.Form<PickPage>(http, reference, "case-resident-pick", async (scope, access) =>
        {
            await scope.Require(MayPick(access, scope.Caller.Viewer), mayKnow: true);
            var present = await PickForm.Load(scope.Db, access.About.Id);
            var mine = present.With(typed);
            var differs = present.Lines.Zip(mine.Lines)
                .Where(l => l.First.IsPicked != l.Second.IsPicked || (l.First.IsPicked && l.First.Simpler != l.Second.Simpler.ReplaceLineEndings("\n")))
                .ToDictionary(l => l.First.TextField, l => !l.First.IsPicked ? texts["NowNotPicked"].Value : l.First.Simpler.Length == 0 ? texts["NowPicked"].Value : texts["NowSays", l.First.Simpler].Value);
            return new { access.About.Reference, Form = mine, Errors = differs, IsStale = true };
        }, StatusCodes.Status409Conflict);

    private static async Task<IResult> Pick(HttpContext http, string reference, IFormCollection form, IStringLocalizer<ResidentTexts> texts)
    {
        var errors = form.Where(f => f.Key.StartsWith("tekst-", StringComparison.Ordinal) && f.Value.ToString().ReplaceLineEndings("\n").Trim().Length > ResidentItem.LongestText)
            .ToDictionary(f => f.Key, _ => texts["TextTooLong", ResidentItem.LongestText].Value);
        if (errors.Count > 0)
        {
            return await Ask(http, reference, form, errors);
        }

        var seen = form.Version("versie");
        try
        {
            return await Save(http, reference, form, seen);
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await Stale(http, reference, form, texts);
        }
    }

    private static Task<IResult> Save(HttpContext http, string reference, IFormCollection form, int seen) =>
        CasePart.Run(http, form, reference, "PickForResident", ResidentModule.Under, async (w, access) =>
        {
            var caseId = access.About.Id;
            var chosen = (await PickForm.Load(w.Db, caseId)).With(form);
            StaleVersion.Check(seen, chosen.Version);
            var before = await w.Db.ResidentItems.Where(i => i.CaseId == caseId).ToDictionaryAsync(i => i.SubjectId);
            foreach (var line in chosen.Lines)
            {
                var item = before.GetValueOrDefault(line.Id);
                if (line.IsPicked && item is null)
                {
                    w.Db.ResidentItems.Add(new ResidentItem(caseId, line.Kind, line.Id, line.Simpler, w.Caller.PersonId, w.Now));
                }
                else if (line.IsPicked)
                {
                    item!.Say(line.Simpler, w.Caller.PersonId, w.Now);
                }
                else if (item is not null)
                {
                    w.Db.ResidentItems.Remove(item);
                }
            }

            w.Note(caseId, CaseEventKind.ResidentPageChanged);
            w.Advance(caseId, CaseElements.Resident);
        }, MayPick);

    // Who holds the case is the resident's one contact, and answers for what is given.
    private static Sight MayPick(CaseAccess access, Viewer viewer) =>
        access.Standing.IsClosed ? Sight.Nothing : AccessPolicy.HoldCase(viewer, access.Standing);
}
