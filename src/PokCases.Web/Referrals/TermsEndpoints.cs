using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Referrals;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Referrals;

/// <summary>The terms of a table's referrals and the reasons to choose from, and of the partnership's for what is of no table.</summary>
internal static class TermsEndpoints
{
    private const string Under = "/verwijstermijnen";

    public static void MapReferralTerms(this IEndpointRouteBuilder app)
    {
        var tables = app.MapGroup("/tafels").InSection("tables");
        tables.MapGet("/{id:guid}" + Under, (HttpContext http, Guid id, ReadDoor reading) => Page(http, id, reading, null));
        tables.MapPost("/{id:guid}" + Under, Change);
        tables.MapGet(Under, (HttpContext http, ReadDoor reading) => Page(http, null, reading, null));
        tables.MapPost(Under, (HttpContext http, IFormCollection form, WriteDoor door, ReadDoor reading) => Answer(http, null, reading, form, () => Save(http, null, form, door)));
        tables.MapPost("/{id:guid}" + Under + ReasonEndpoints.Under, (HttpContext http, Guid id, IFormCollection form, WriteDoor door, ReadDoor reading) =>
            Answer(http, id, reading, form, () => ReasonEndpoints.Save(http, id, form, door)));
        tables.MapPost(Under + ReasonEndpoints.Under, (HttpContext http, IFormCollection form, WriteDoor door, ReadDoor reading) =>
            Answer(http, null, reading, form, () => ReasonEndpoints.Save(http, null, form, door)));
    }

    private static Task<IResult> Change(HttpContext http, Guid id, IFormCollection form, WriteDoor door, ReadDoor reading) => Answer(http, id, reading, form, () => Save(http, id, form, door));

    // The page again after it, or with what was typed and why it was not taken.
    private static async Task<IResult> Answer(HttpContext http, Guid? id, ReadDoor reading, IFormCollection form, Func<Task> save)
    {
        try
        {
            await save();
            return CommandResults.Go(http, id is { } table ? $"/tafels/{table}{Under}" : $"/tafels{Under}");
        }
        catch (RuleViolation rule) when (!http.Request.WantsJson())
        {
            return await Page(http, id, reading, new FormTrouble(rule.Code, form));
        }
    }

    private static async Task Save(HttpContext http, Guid? id, IFormCollection form, WriteDoor door) =>
        await door.Run(http.GetCaller(), form.CommandId(), "ChangeReferralTerms", async w =>
        {
            await Require(w, id);
            var key = id ?? ReferralTerms.Partnership;
            var terms = await w.Db.ReferralTerms.SingleOrDefaultAsync(t => t.TableId == key);
            if (terms is null)
            {
                terms = new ReferralTerms(key);
                w.Db.ReferralTerms.Add(terms);
            }

            terms.Change(form.Version("versie"), new ReferralTermDays(
                form.Number("antwoord"), form.Number("spoed"), form.Number("overdracht"), form.Number("terugkoppeling"), form.Number("vooraf"), form.Number("herhalen"), form.Number("voorzitter")));
        }, http.RequestAborted);

    private static async Task<IResult> Page(HttpContext http, Guid? id, ReadDoor reading, FormTrouble? trouble)
    {
        await using var scope = await reading.Open(http.GetCaller(), "referral-terms", "tafels", http.RequestAborted);
        var table = id is { } tableId ? await scope.ManageTable(tableId) : null;
        await scope.Require(AccessPolicy.SetReferralRules(scope.Caller.Viewer, await Roles(scope.Db, scope.Caller.Viewer, id)), mayKnow: true);
        var key = id ?? ReferralTerms.Partnership;
        var found = await scope.Db.ReferralTerms.Where(t => t.TableId == key || t.TableId == ReferralTerms.Partnership).AsNoTracking().ToListAsync();
        var own = found.Find(t => t.TableId == key);
        var reasons = await scope.Db.ReferralReasons.Where(r => r.TableId == id || r.TableId == null).AsNoTracking().ToListAsync();
        await scope.Record();
        return new RazorComponentResult<TermsPage>(new { Table = table, Days = (own ?? found.FirstOrDefault())?.Days ?? ReferralTermDays.Usual, Version = own?.Version ?? 1, IsOwn = own is not null, Reasons = reasons, Trouble = trouble })
        {
            StatusCode = trouble is null ? StatusCodes.Status200OK : trouble.Code == StaleVersion.Code ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest,
        };
    }

    /// <summary>Who may set the rules of referrals, of a table or of the partnership, in a command.</summary>
    internal static async Task Require(Writing w, Guid? id)
    {
        w.For("tafels");
        if (id is { } tableId)
        {
            await w.ManageTable(tableId);
        }

        w.Require(AccessPolicy.SetReferralRules(w.Caller.Viewer, await Roles(w.Db, w.Caller.Viewer, id)), mayKnow: true);
    }

    private static async Task<TableRoles> Roles(PokCasesDb db, Viewer viewer, Guid? id) =>
        id is null ? TableRoles.None : await db.TableMembers.Where(m => m.TableId == id && m.ProfessionalId == viewer.PersonId && m.Until == null).Select(m => m.Roles).SingleOrDefaultAsync();
}
