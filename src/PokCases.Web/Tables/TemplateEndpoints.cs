using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Tables;

/// <summary>A table's agenda templates: the steps new case items start from.</summary>
internal static class TemplateEndpoints
{
    public static void MapTemplates(this RouteGroupBuilder tables)
    {
        tables.MapGet("/{id:guid}/sjablonen", List);
        tables.MapPost("/{id:guid}/sjablonen", Copy);
        tables.MapPost("/{id:guid}/sjablonen/gebruiken", Use);
        tables.MapGet("/{id:guid}/sjablonen/{templateId:guid}", Edit);
        tables.MapPost("/{id:guid}/sjablonen/{templateId:guid}", Save);
    }

    private static async Task<IResult> List(Guid id, HttpContext http, ReadDoor reading)
    {
        await using var r = await reading.Open(http.GetCaller(), "table-templates", "tafels");
        var table = await r.ManageTable(id);
        var templates = await r.Db.AgendaTemplates.Where(t => t.TableId == null || t.TableId == id).ToListAsync();
        await r.Record();
        return new RazorComponentResult<TemplatesPage>(new { Table = table, Templates = (IReadOnlyList<AgendaTemplate>)[.. templates.OrderBy(t => t.Name, StringComparer.CurrentCulture)] });
    }

    private static async Task<IResult> Copy(Guid id, HttpContext http, IFormCollection form, WriteDoor door, IStringLocalizer<TableTexts> texts)
    {
        var from = form.OptionalId("van");
        var empty = texts["NewTemplate"].Value;
        var copyId = Guid.CreateVersion7();
        var written = await door.Run(http.GetCaller(), form.CommandId(), "CopyTemplate", async w =>
        {
            var table = await w.ManageTable(id);
            w.About(copyId);
            var source = from is { } known ? await Known(w.Db, id, known) : null;
            w.Db.AgendaTemplates.Add(source is null
                ? new AgendaTemplate(copyId, table.Id, empty, "", [new TemplatePhase(empty, 10, "")])
                : new AgendaTemplate(copyId, table.Id, source.Name, source.Label, source.Phases));
            return copyId;
        });
        return CommandResults.Go(http, $"/tafels/{id}/sjablonen/{written.Answer}");
    }

    private static async Task<IResult> Use(Guid id, HttpContext http, IFormCollection form, WriteDoor door)
    {
        var templateId = form.Id("sjabloon");
        await door.Run(http.GetCaller(), form.CommandId(), "UseTemplate", async w =>
        {
            var table = await w.ManageTable(id);
            table.UseTemplate((await Known(w.Db, id, templateId)).Id);
        });
        return CommandResults.Go(http, $"/tafels/{id}/sjablonen");
    }

    private static async Task<IResult> Edit(Guid id, Guid templateId, HttpContext http, ReadDoor reading)
    {
        var (table, template) = await Load(id, templateId, http, reading);
        return Page(table, template, TemplateDraft.Of(template), null);
    }

    private static async Task<IResult> Save(Guid id, Guid templateId, HttpContext http, IFormCollection form, WriteDoor door, ReadDoor reading, IStringLocalizer<TableTexts> texts)
    {
        var draft = TemplateDraft.Of(form);
        var button = form.Text("doe");
        if (button != "bewaren")
        {
            // Steps move about in the form; nothing is saved yet.
            var (table, template) = await Load(id, templateId, http, reading);
            draft.Do(button);
            return Page(table, template, draft, null);
        }

        try
        {
            var phases = draft.ToPhases().ToList();
            await door.Run(http.GetCaller(), form.CommandId(), "ChangeTemplate", async w =>
            {
                await w.ManageTable(id);
                w.About(templateId);
                var template = await w.Db.AgendaTemplates.SingleOrDefaultAsync(t => t.Id == templateId && t.TableId == id) ?? throw RefusedException.Unknown();
                template.Change(draft.Version, draft.Name, phases);
            });
            return CommandResults.Go(http, $"/tafels/{id}/sjablonen");
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            var (table, template) = await Load(id, templateId, http, reading);
            return broken.Code == StaleVersion.Code
                ? new RazorComponentResult<ConflictPage>(new
                {
                    What = template.Name,
                    Action = $"/tafels/{id}/sjablonen/{templateId}",
                    Fields = form,
                    Present = template.Version,
                    TheirsHref = $"/tafels/{id}/sjablonen/{templateId}",
                    Texts = (IReadOnlyList<ConflictText>)
                    [
                        new(texts["Name"], draft.Name, template.Name, "naam"),
                        new(texts["Steps"], Steps(draft), Steps(TemplateDraft.Of(template))),
                    ],
                })
                { StatusCode = StatusCodes.Status409Conflict }
                : Page(table, template, draft, broken.Code);
        }

        string Steps(TemplateDraft of) => string.Join('\n', of.Steps.Select(s => texts["StepLine", s.Name, s.Minutes, s.Question].Value));
    }

    private static async Task<AgendaTemplate> Known(PokCasesDb db, Guid tableId, Guid templateId) =>
        await db.AgendaTemplates.SingleOrDefaultAsync(t => t.Id == templateId && (t.TableId == null || t.TableId == tableId))
            ?? throw new RuleViolation("template-unknown", "No such template for this table.");

    private static async Task<(Table Table, AgendaTemplate Template)> Load(Guid id, Guid templateId, HttpContext http, ReadDoor reading)
    {
        await using var r = await reading.Open(http.GetCaller(), "table-template", "tafels");
        var table = await r.ManageTable(id);
        var template = await r.Db.AgendaTemplates.SingleOrDefaultAsync(t => t.Id == templateId && t.TableId == id);
        if (template is null)
        {
            await r.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        await r.Record();
        return (table, template);
    }

    private static RazorComponentResult<TemplatePage> Page(Table table, AgendaTemplate template, TemplateDraft draft, string? error) =>
        new(new { Table = table, Template = template, Draft = draft, Error = error })
        {
            StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
}
