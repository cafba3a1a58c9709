using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Tables;

/// <summary>Which organisations take part, with what legal task, and who answers for what (art. 26 AVG).</summary>
internal static class OrganisationEndpoints
{
    public static void MapOrganisations(this RouteGroupBuilder tables)
    {
        tables.MapGet("/{id:guid}/organisaties", Show);
        tables.MapPost("/{id:guid}/organisaties", Admit);
        tables.MapPost("/{id:guid}/organisaties/{organisationId:guid}/weg", Release);
    }

    private static async Task<IResult> Show(Guid id, HttpContext http, ReadDoor reading) => await Page(id, http, reading, null);

    private static async Task<IResult> Admit(Guid id, HttpContext http, IFormCollection form, WriteDoor door, ReadDoor reading, Words words, IStringLocalizer<TableTexts> texts)
    {
        try
        {
            var organisation = form.Id("organisatie");
            await door.Run(http.GetCaller(), form.CommandId(), "AdmitOrganisation", async w =>
            {
                var table = await w.ManageTable(id);
                RuleViolation.When(!await w.Db.Organisations.AnyAsync(o => o.Id == organisation && !o.IsClosed), "organisation-unknown", "No such organisation.");
                w.About(organisation);
                table.Admit(organisation, form.Text("taak"), form.Text("verantwoordelijk"), words.Today, form.Text("versie").Length == 0 ? null : form.Number("versie"));
            });
            return CommandResults.Go(http, $"/tafels/{id}/organisaties");
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            return broken.Code == StaleVersion.Code
                ? await Conflict(id, form, http, reading, texts)
                : await Page(id, http, reading, new(broken.Code, form));
        }
    }

    private static async Task<IResult> Release(Guid id, Guid organisationId, HttpContext http, IFormCollection form, WriteDoor door, ReadDoor reading)
    {
        try
        {
            await door.Run(http.GetCaller(), form.CommandId(), "ReleaseOrganisation", async w =>
            {
                var table = await w.ManageTable(id);
                w.About(organisationId);
                var people = await NamedPerson.Load(w.Db, table.Members.Select(m => m.ProfessionalId));
                table.Release(organisationId, person => people[person].OrganisationId);
            });
            return CommandResults.Go(http, $"/tafels/{id}/organisaties");
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            return await Page(id, http, reading, new(broken.Code, null));
        }
    }

    private static async Task<IResult> Conflict(Guid id, IFormCollection form, HttpContext http, ReadDoor reading, IStringLocalizer<TableTexts> texts)
    {
        await using var r = await reading.Open(http.GetCaller(), "table-organisations", "tafels");
        var table = await r.ManageTable(id);
        var organisation = form.Id("organisatie");
        var present = table.Organisations.Single(o => o.OrganisationId == organisation);
        var name = await r.Db.Organisations.Where(o => o.Id == organisation).Select(o => o.Name).SingleAsync();
        await r.Record();
        return new RazorComponentResult<ConflictPage>(new
        {
            What = name,
            Action = $"/tafels/{id}/organisaties",
            Fields = form,
            Present = present.Version,
            TheirsHref = $"/tafels/{id}/organisaties",
            Texts = (IReadOnlyList<ConflictText>)
            [
                new(texts["LegalTask"], form.Text("taak").ReplaceLineEndings("\n"), present.LegalTask, "taak"),
                new(texts["AnswersFor"], form.Text("verantwoordelijk").ReplaceLineEndings("\n"), present.AnswersFor, "verantwoordelijk"),
            ],
        })
        { StatusCode = StatusCodes.Status409Conflict };
    }

    private static async Task<IResult> Page(Guid id, HttpContext http, ReadDoor reading, FormTrouble? trouble)
    {
        await using var r = await reading.Open(http.GetCaller(), "table-organisations", "tafels");
        var table = await r.ManageTable(id);
        var organisations = await r.Db.Organisations.OrderBy(o => o.Name).ToListAsync();
        await r.Record();
        return new RazorComponentResult<OrganisationsPage>(new { Table = table, Organisations = (IReadOnlyList<Domain.Accounts.Organisation>)organisations, Trouble = trouble })
        {
            StatusCode = trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
