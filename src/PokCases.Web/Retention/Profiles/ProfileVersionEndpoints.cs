using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Retention;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Retention.Profiles;

/// <summary>One profile with its versions: changing it, and confirming it for the municipality.</summary>
internal static class ProfileVersionEndpoints
{
    public static void MapProfileVersions(this IEndpointRouteBuilder app, string one)
    {
        app.MapGet(one, (HttpContext http, Guid id, Guid profileId) => Page(http, id, profileId, null, []));
        app.MapPost(one, Change);
        app.MapPost(one + "/bevestigen", Confirm);
    }

    public static string PathOf(RetentionProfile profile) => $"{ProfileEndpoints.PathOf(profile.TableId)}/{profile.ProfileId}";

    private static async Task<IResult> Change(HttpContext http, Guid id, Guid profileId, IFormCollection form, WriteDoor door, ErasureReader reader, IStringLocalizer<RetentionTexts> texts)
    {
        var typed = ProfileForm.Typed(form);
        var errors = typed.Errors(texts);
        if (errors.Count > 0)
        {
            await ProfileEndpoints.MayWrite(http);
            return await Page(http, id, profileId, typed, errors);
        }

        try
        {
            var seen = form.Id("versie");
            await door.Run(http.GetCaller(), form.CommandId(), "ChangeRetentionProfile", async w =>
            {
                await ProfileEndpoints.May(w, id, AccessPolicy.WriteRetentionProfiles);
                var next = (await Find(w, id, profileId, seen)).Change(Guid.CreateVersion7(), typed.Read(), w.Caller.PersonId, w.Now);
                w.Db.Add(next);
                await Reckon(w, next, reader);
            }, http.RequestAborted);
            return CommandResults.Go(http, ProfileEndpoints.PathOf(id));
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            return await Page(http, id, profileId, typed, [], new FormTrouble(rule.Code, form), StatusCodes.Status409Conflict);
        }
    }

    private static async Task<IResult> Confirm(HttpContext http, Guid id, Guid profileId, IFormCollection form, WriteDoor door)
    {
        try
        {
            var seen = form.Id("versie");
            await door.Run(http.GetCaller(), form.CommandId(), "ConfirmRetentionProfile", async w =>
            {
                await ProfileEndpoints.May(w, id, AccessPolicy.ConfirmRetentionProfile);
                (await Find(w, id, profileId, seen)).Confirm(w.Caller.PersonId, w.Now);
            }, http.RequestAborted);
            return CommandResults.Go(http, ProfileEndpoints.PathOf(id));
        }
        catch (RuleViolation rule) when (rule.Code is StaleVersion.Code or "retention-confirmed" or "retention-no-result" && !http.Request.WantsJson())
        {
            return await Page(http, id, profileId, null, [], new FormTrouble(rule.Code, null), rule.Code == StaleVersion.Code ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest);
        }
    }

    private static async Task<RetentionProfile> Find(Writing w, Guid tableId, Guid profileId, Guid seen)
    {
        w.About(profileId);
        return await w.Db.Set<RetentionProfile>().SingleOrDefaultAsync(p => p.Id == seen && p.ProfileId == profileId && p.TableId == tableId) ?? throw RefusedException.Unknown();
    }

    // Cases that have it get their new date at once; what was approved on the old one is approved anew.
    private static async Task Reckon(Writing w, RetentionProfile next, ErasureReader reader)
    {
        var keepings = await w.Db.Set<CaseKeeping>().Where(k => k.ProfileId == next.ProfileId).ToListAsync();
        var changed = await reader.LastChanges(w.Db, keepings.ConvertAll(k => k.CaseId));
        foreach (var keeping in keepings)
        {
            keeping.Reckon(next, changed.GetValueOrDefault(keeping.CaseId, keeping.ClosedOn));
            if (keeping.FirstApprovedAt is not null)
            {
                keeping.Forget();
            }
        }
    }

    private static async Task<IResult> Page(HttpContext http, Guid id, Guid profileId, ProfileForm? typed, Dictionary<string, string> errors, FormTrouble? trouble = null, int wrong = StatusCodes.Status400BadRequest)
    {
        var (scope, table) = await ProfileEndpoints.OpenTable(http, id, "retention-profile");
        await using (scope)
        {
            var versions = await scope.Db.Set<RetentionProfile>().Where(p => p.TableId == id && p.ProfileId == profileId).OrderByDescending(p => p.Version).AsNoTracking().ToListAsync();
            if (versions.Count == 0)
            {
                await scope.Refuse("unknown");
                throw RefusedException.Unknown();
            }

            var people = await PeopleQueries.Named(scope.Db, versions.SelectMany(v => new[] { v.WrittenById, v.ConfirmedById ?? v.WrittenById }));
            await scope.Record();
            http.RequestServices.GetRequiredService<PageFrame>().Section = RetentionListEndpoints.Section;
            var viewer = scope.Caller.Viewer;
            return new RazorComponentResult<ProfilePage>(new
            {
                Table = table,
                Versions = (IReadOnlyList<RetentionProfile>)versions,
                People = (IReadOnlyDictionary<Guid, PersonLine>)people,
                Writes = AccessPolicy.WriteRetentionProfiles(viewer).IsAllowed,
                Confirms = AccessPolicy.ConfirmRetentionProfile(viewer).IsAllowed,
                Form = typed ?? ProfileForm.Of(versions[0]),
                Errors = errors,
                Trouble = trouble,
            })
            { StatusCode = errors.Count > 0 || trouble is not null ? wrong : StatusCodes.Status200OK };
        }
    }
}
