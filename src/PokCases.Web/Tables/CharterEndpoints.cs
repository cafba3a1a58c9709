using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Tables;

/// <summary>Founding a table, and what is written about it.</summary>
internal static class CharterEndpoints
{
    public static void MapCharter(this RouteGroupBuilder tables)
    {
        tables.MapGet("/nieuw", ShowNew);
        tables.MapPost("/nieuw", Found);
        tables.MapGet("/{id:guid}/wijzigen", ShowEdit);
        tables.MapPost("/{id:guid}/wijzigen", Change);
    }

    private static async Task<IResult> ShowNew(HttpContext http, ReadDoor reading)
    {
        await using var r = await reading.Open(http.GetCaller(), "table-new", "tafels");
        await r.Require(AccessPolicy.FoundTables(r.Caller.Viewer), mayKnow: true);
        return Form(null, CharterInput.Empty, null);
    }

    private static async Task<IResult> Found(HttpContext http, IFormCollection form, WriteDoor door)
    {
        try
        {
            var kind = form.Choice<TableKind>("soort");
            var charter = CharterInput.Read(form);
            var id = Guid.CreateVersion7();
            var written = await door.Run(http.GetCaller(), form.CommandId(), "FoundTable", async w =>
            {
                w.Require(AccessPolicy.FoundTables(w.Caller.Viewer), mayKnow: true);
                var table = new Table(id, kind, form.Text("kenmerk"), charter);
                RuleViolation.When(await w.Db.Tables.AnyAsync(t => t.ReferencePrefix == table.ReferencePrefix), "prefix-taken", "Another table has this prefix.");
                if (ShippedTemplates.For(kind) is { } template)
                {
                    table.UseTemplate(template);
                }

                w.Db.Tables.Add(table);
                w.About(id);
                return id;
            });
            return CommandResults.Go(http, $"/tafels/{written.Answer}/organisaties");
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            return Form(null, CharterInput.Of(form), broken.Code);
        }
    }

    private static async Task<IResult> ShowEdit(Guid id, HttpContext http, ReadDoor reading)
    {
        await using var r = await reading.Open(http.GetCaller(), "table-charter", "tafels");
        var table = await r.ManageTable(id);
        await r.Record();
        return Form(table, CharterInput.Of(table), null);
    }

    private static async Task<IResult> Change(Guid id, HttpContext http, IFormCollection form, WriteDoor door, ReadDoor reading, IStringLocalizer<TableTexts> texts, TableWords names)
    {
        try
        {
            var charter = CharterInput.Read(form);
            await door.Run(http.GetCaller(), form.CommandId(), "ChangeTable", async w =>
            {
                var table = await w.ManageTable(id);
                table.Change(form.Number("versie"), charter);
            });
            return CommandResults.Go(http, $"/tafels/{id}");
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            await using var r = await reading.Open(http.GetCaller(), "table-charter", "tafels");
            var table = await r.ManageTable(id);
            await r.Record();
            return broken.Code == StaleVersion.Code
                ? Conflict(table, form, texts, names)
                : Form(table, CharterInput.Of(form), broken.Code);
        }
    }

    private static RazorComponentResult<ConflictPage> Conflict(Table table, IFormCollection form, IStringLocalizer<TableTexts> texts, TableWords names)
    {
        var mine = CharterInput.Of(form);
        var theirs = CharterInput.Of(table);
        string Domains(CharterInput input) => string.Join(", ", input.Domains.Select(d => Enum.TryParse<LifeDomain>(d, out var known) ? names.Domain(known) : d).Order(StringComparer.CurrentCulture));
        return new RazorComponentResult<ConflictPage>(new
        {
            What = table.Name,
            Action = $"/tafels/{table.Id}/wijzigen",
            Fields = form,
            Present = table.Version,
            TheirsHref = $"/tafels/{table.Id}",
            Texts = (IReadOnlyList<ConflictText>)
            [
                new(texts["Name"], mine.Name, theirs.Name, "naam"),
                new(texts["Purpose"], mine.Purpose.ReplaceLineEndings("\n"), theirs.Purpose, "doel"),
                new(texts["CovenantName"], mine.CovenantName, theirs.CovenantName, "convenant"),
                new(texts["CovenantFrom"], mine.CovenantFrom, theirs.CovenantFrom),
                new(texts["CovenantUntil"], mine.CovenantUntil, theirs.CovenantUntil),
                new(texts["Dpia"], mine.DpiaOn, theirs.DpiaOn),
                new(texts["Rhythm"], mine.Rhythm, theirs.Rhythm, "ritme"),
                new(texts["ChairTitle"], texts[mine.RotatingChair ? "ChairRotates" : "ChairFixed"], texts[theirs.RotatingChair ? "ChairRotates" : "ChairFixed"]),
                new(texts["Domains"], Domains(mine), Domains(theirs)),
                new(texts["DrawsDomains"], texts[mine.DrawsDomains ? "Yes" : "No"], texts[theirs.DrawsDomains ? "Yes" : "No"]),
                new(texts["MinutesReadable"], mine.MinutesReadableDays, theirs.MinutesReadableDays),
                new(texts["TriageDays"], mine.TriageDays, theirs.TriageDays),
            ],
        })
        { StatusCode = StatusCodes.Status409Conflict };
    }

    private static RazorComponentResult<CharterPage> Form(Table? table, CharterInput input, string? error) =>
        new(new { Table = table, Input = input, Error = error }) { StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
}
