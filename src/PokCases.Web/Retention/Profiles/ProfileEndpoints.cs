using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Retention;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Retention.Profiles;

/// <summary>The tables with their profiles, and one table's: adding, proposals, and its rules.</summary>
internal static class ProfileEndpoints
{
    public const string Path = RetentionListEndpoints.Path + "/profielen";

    private const string Table = Path + "/{id:guid}";

    public static void MapProfiles(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Tables);
        app.MapGet(Table, (HttpContext http, Guid id) => Page(http, id, ProfileForm.Empty, []));
        app.MapPost(Table, Add);
        app.MapPost(Table + "/voorstel", Propose);
        app.MapPost(Table + "/regels", Rule);
        app.MapProfileVersions(Table + "/{profileId:guid}");
    }

    public static string PathOf(Guid tableId) => $"{Path}/{tableId}";

    /// <summary>For a command on a table's profiles; throws when the table is not there.</summary>
    public static async Task May(Writing w, Guid tableId, Func<Viewer, Sight> may)
    {
        w.For(RetentionModule.Purpose);
        w.Require(AccessPolicy.RetentionProfiles(w.Caller.Viewer), mayKnow: false);
        w.Require(may(w.Caller.Viewer), mayKnow: true);
        if (!await w.Db.Tables.AnyAsync(t => t.Id == tableId))
        {
            throw RefusedException.Unknown();
        }

        w.About(tableId);
    }

    /// <summary>Before a form comes back with what is wrong: who may not write is told that, and nothing else.</summary>
    public static async Task MayWrite(HttpContext http)
    {
        await using var scope = await http.RequestServices.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "retention-table", RetentionModule.Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.RetentionProfiles(scope.Caller.Viewer), mayKnow: false);
        await scope.Require(AccessPolicy.WriteRetentionProfiles(scope.Caller.Viewer), mayKnow: true);
        await scope.Record();
    }

    /// <summary>For a page about one table; the caller disposes of the scope.</summary>
    public static Task<(AccessScope Scope, string Name)> OpenTable(HttpContext http, Guid tableId, string page) =>
        http.RequestServices.GetRequiredService<ReadDoor>().Open(http.GetCaller(), page, RetentionModule.Purpose, async scope =>
        {
            await scope.Require(AccessPolicy.RetentionProfiles(scope.Caller.Viewer), mayKnow: false);
            if (await scope.Db.Tables.Where(t => t.Id == tableId).Select(t => t.Name).SingleOrDefaultAsync() is not { } name)
            {
                await scope.Refuse("unknown");
                throw RefusedException.Unknown();
            }

            return name;
        }, http.RequestAborted);

    private static async Task<IResult> Tables(HttpContext http, ReadDoor reading, PageFrame frame)
    {
        await using var scope = await reading.Open(http.GetCaller(), "retention-profiles", RetentionModule.Purpose, http.RequestAborted);
        await scope.Require(AccessPolicy.RetentionProfiles(scope.Caller.Viewer), mayKnow: false);
        var tables = await scope.Db.Tables.Select(t => new { t.Id, t.Name }).ToListAsync();
        var counts = await scope.Db.Set<RetentionProfile>().Where(p => p.ReplacedAt == null).GroupBy(p => p.TableId)
            .Select(g => new { g.Key, All = g.Count(), Confirmed = g.Count(p => p.ConfirmedAt != null), Usual = g.Count(p => p.IsUsual) }).ToDictionaryAsync(c => c.Key);
        await scope.Record();
        frame.Section = RetentionListEndpoints.Section;
        return new RazorComponentResult<TablesPage>(new
        {
            Lines = (IReadOnlyList<TablesPage.Line>)[.. tables.OrderBy(t => t.Name, StringComparer.CurrentCulture).Select(t => counts.GetValueOrDefault(t.Id) is { } c
                ? new TablesPage.Line(t.Id, t.Name, c.All, c.Confirmed, c.Usual > 0)
                : new TablesPage.Line(t.Id, t.Name, 0, 0, HasUsual: false))],
            SeesList = AccessPolicy.RetentionList(scope.Caller.Viewer).IsAllowed,
        });
    }

    private static async Task<IResult> Add(HttpContext http, Guid id, IFormCollection form, WriteDoor door, IStringLocalizer<RetentionTexts> texts)
    {
        var typed = ProfileForm.Typed(form);
        var errors = typed.Errors(texts);
        if (errors.Count > 0)
        {
            await MayWrite(http);
            return await Page(http, id, typed, errors);
        }

        await door.Run(http.GetCaller(), form.CommandId(), "AddRetentionProfile", async w =>
        {
            await May(w, id, AccessPolicy.WriteRetentionProfiles);
            var added = new RetentionProfile(Guid.CreateVersion7(), id, typed.Read(), w.Caller.PersonId, w.Now);
            w.Db.Add(added);
            w.About(added.Id);
        }, http.RequestAborted);
        return CommandResults.Go(http, PathOf(id));
    }

    private static async Task<IResult> Propose(HttpContext http, Guid id, IFormCollection form, WriteDoor door, IStringLocalizer<RetentionTexts> texts)
    {
        await door.Run(http.GetCaller(), form.CommandId(), "BeginRetentionProfiles", async w =>
        {
            await May(w, id, AccessPolicy.WriteRetentionProfiles);
            RuleViolation.When(await w.Db.Set<RetentionProfile>().AnyAsync(p => p.TableId == id), "retention-begun", "The table has profiles already.");
            w.Db.AddRange(ProposedProfiles.For(id, texts, w.Caller.PersonId, w.Now));
        }, http.RequestAborted);
        return CommandResults.Go(http, PathOf(id));
    }

    private static async Task<IResult> Rule(HttpContext http, Guid id, IFormCollection form, WriteDoor door)
    {
        try
        {
            await door.Run(http.GetCaller(), form.CommandId(), "ChangeRetentionRules", async w =>
            {
                await May(w, id, AccessPolicy.WriteRetentionProfiles);
                var rules = await w.Db.Set<RetentionRules>().SingleOrDefaultAsync(r => r.TableId == id);
                if (rules is null)
                {
                    w.Db.Add(rules = new RetentionRules(id));
                }

                rules.Change(form.Version("versie"), form.Ticked("vier-ogen"), form.Number("dagen"));
            }, http.RequestAborted);
            return CommandResults.Go(http, PathOf(id));
        }
        catch (RuleViolation rule) when (rule.Code is StaleVersion.Code or "retention-talk-days" or "number-unknown" && !http.Request.WantsJson())
        {
            return await Page(http, id, ProfileForm.Empty, [], new FormTrouble(rule.Code, form));
        }
    }

    private static async Task<IResult> Page(HttpContext http, Guid id, ProfileForm typed, Dictionary<string, string> errors, FormTrouble? trouble = null)
    {
        var (scope, name) = await OpenTable(http, id, "retention-table");
        await using (scope)
        {
            var profiles = await KeepClosedCases.Present(scope.Db, id);
            var rules = await scope.Db.Set<RetentionRules>().AsNoTracking().SingleOrDefaultAsync(r => r.TableId == id) ?? new RetentionRules(id);
            await scope.Record();
            http.RequestServices.GetRequiredService<PageFrame>().Section = RetentionListEndpoints.Section;
            return new RazorComponentResult<TableProfilesPage>(new
            {
                TableId = id,
                Table = name,
                Profiles = (IReadOnlyList<RetentionProfile>)[.. profiles.OrderBy(p => p.Name, StringComparer.CurrentCulture)],
                Rules = rules,
                Writes = AccessPolicy.WriteRetentionProfiles(scope.Caller.Viewer).IsAllowed,
                Form = typed,
                Errors = errors,
                Trouble = trouble,
            })
            { StatusCode = errors.Count > 0 || trouble is not null ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK };
        }
    }
}
