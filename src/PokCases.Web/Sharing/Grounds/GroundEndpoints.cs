using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Sharing;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Sharing.Grounds;

/// <summary>The register of grounds of a table: read by who sees the table, kept by who manages it.</summary>
internal static class GroundEndpoints
{
    private const string Purpose = "tafels";

    public static void MapGrounds(this RouteGroupBuilder tables)
    {
        tables.MapGet("/{id:guid}/grondslagen", Show);
        tables.MapPost("/{id:guid}/grondslagen", Add);
        tables.MapPost("/{id:guid}/grondslagen/beginlijst", Begin);
        tables.MapGet("/{id:guid}/grondslagen/{groundId:guid}", Ask);
        tables.MapPost("/{id:guid}/grondslagen/{groundId:guid}", Change);
    }

    public static string PathOf(Guid tableId) => $"/tafels/{tableId}/grondslagen";

    private static Task<IResult> Show(Guid id, HttpContext http, Words words) => Page(http, id, GroundForm.Empty(words.Today), []);

    private static async Task<IResult> Add(Guid id, HttpContext http, IFormCollection form, WriteDoor door, IStringLocalizer<SharingTexts> texts)
    {
        var typed = GroundForm.Typed(form);
        var errors = typed.Errors(texts);
        if (errors.Count > 0)
        {
            return await Page(http, id, typed, errors);
        }

        await door.Run(http.GetCaller(), form.CommandId(), "AddLegalGround", async w =>
        {
            await w.ManageTable(id);
            var added = new LegalGround(Guid.CreateVersion7(), id, typed.Read(), w.Caller.PersonId, w.Now);
            w.Db.LegalGrounds.Add(added);
            w.About(added.Id);
        }, http.RequestAborted);
        return CommandResults.Go(http, PathOf(id));
    }

    private static async Task<IResult> Begin(Guid id, HttpContext http, IFormCollection form, WriteDoor door, Words words, IStringLocalizer<SharingTexts> texts)
    {
        await door.Run(http.GetCaller(), form.CommandId(), "BeginLegalGrounds", async w =>
        {
            await w.ManageTable(id);
            RuleViolation.When(await w.Db.LegalGrounds.AnyAsync(g => g.TableId == id), "grounds-begun", "The register holds something already.");
            w.Db.LegalGrounds.AddRange(StarterGrounds.For(id, texts, w.Caller.PersonId, words.Today, w.Now));
        }, http.RequestAborted);
        return CommandResults.Go(http, PathOf(id));
    }

    private static Task<IResult> Ask(Guid id, Guid groundId, HttpContext http) => One(http, id, groundId, null, []);

    private static async Task<IResult> Change(Guid id, Guid groundId, HttpContext http, IFormCollection form, WriteDoor door, IStringLocalizer<SharingTexts> texts, IStringLocalizer<RuleTexts> rules)
    {
        var typed = GroundForm.Typed(form);
        var errors = typed.Errors(texts);
        if (errors.Count > 0)
        {
            return await One(http, id, groundId, typed, errors);
        }

        try
        {
            var seen = form.Id("versie");
            await door.Run(http.GetCaller(), form.CommandId(), "ChangeLegalGround", async w =>
            {
                await w.ManageTable(id);
                var version = await w.Db.LegalGrounds.SingleOrDefaultAsync(g => g.Id == seen && g.GroundId == groundId && g.TableId == id) ?? throw RefusedException.Unknown();
                w.About(groundId);
                w.Db.LegalGrounds.Add(version.Change(Guid.CreateVersion7(), typed.Read(), w.Caller.PersonId, w.Now));
            }, http.RequestAborted);
            return CommandResults.Go(http, PathOf(id));
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            // Nothing is overwritten: what somebody else wrote stands among the versions beside this form.
            return await One(http, id, groundId, typed, new() { ["naam"] = rules[rule.Code] }, StatusCodes.Status409Conflict);
        }
    }

    private static async Task<IResult> Page(HttpContext http, Guid id, GroundForm typed, Dictionary<string, string> errors)
    {
        await using var r = await http.RequestServices.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "table-grounds", Purpose, http.RequestAborted);
        var table = await r.SeeTable(id);
        var grounds = await r.Db.LegalGrounds.Where(g => g.TableId == id && g.ReplacedAt == null).AsNoTracking().ToListAsync();
        await r.Record();
        return new RazorComponentResult<GroundsPage>(new
        {
            Table = table,
            Manages = TableAccess.MayManage(r.Caller.Viewer, table).IsAllowed,
            Grounds = (IReadOnlyList<LegalGround>)[.. grounds.OrderBy(g => g.Kind).ThenBy(g => g.Name, StringComparer.CurrentCulture)],
            Form = typed,
            Errors = errors,
        })
        { StatusCode = errors.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }

    private static async Task<IResult> One(HttpContext http, Guid id, Guid groundId, GroundForm? typed, Dictionary<string, string> errors, int wrong = StatusCodes.Status400BadRequest)
    {
        await using var r = await http.RequestServices.GetRequiredService<ReadDoor>().Open(http.GetCaller(), "table-ground", Purpose, http.RequestAborted);
        Table table = await r.SeeTable(id);
        var versions = await r.Db.LegalGrounds.Where(g => g.TableId == id && g.GroundId == groundId).OrderByDescending(g => g.Version).AsNoTracking().ToListAsync();
        if (versions.Count == 0)
        {
            await r.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        var people = await PeopleQueries.Named(r.Db, versions.Select(v => v.WrittenById));
        await r.Record();
        return new RazorComponentResult<GroundPage>(new
        {
            Table = table,
            Manages = TableAccess.MayManage(r.Caller.Viewer, table).IsAllowed,
            Versions = (IReadOnlyList<LegalGround>)versions,
            Writers = (IReadOnlyDictionary<Guid, PersonLine>)people,
            Form = typed ?? GroundForm.Of(versions[0]),
            Errors = errors,
        })
        { StatusCode = errors.Count == 0 ? StatusCodes.Status200OK : wrong };
    }
}
