using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Tables;

/// <summary>Who sits at the table, as what, and who stands in.</summary>
internal static class MemberEndpoints
{
    public static void MapMembers(this RouteGroupBuilder tables)
    {
        tables.MapGet("/{id:guid}/leden", Show);
        tables.MapPost("/{id:guid}/leden", Seat);
        tables.MapPost("/{id:guid}/leden/{personId:guid}/weg", Unseat);
    }

    private static async Task<IResult> Show(Guid id, HttpContext http, ReadDoor reading) => await Page(id, http, reading, null);

    private static async Task<IResult> Seat(Guid id, HttpContext http, IFormCollection form, WriteDoor door, ReadDoor reading, Words words, IStringLocalizer<TableTexts> texts, TableWords names)
    {
        try
        {
            var personId = form.Id("persoon");
            var deputy = form.OptionalId("vervanger");
            var roles = form.Choices<TableRoles>("rol").Aggregate(TableRoles.None, (all, role) => all | role);
            int? seen = form.Text("versie").Length == 0 ? null : form.Number("versie");
            await door.Run(http.GetCaller(), form.CommandId(), "SeatMember", async w =>
            {
                var table = await w.ManageTable(id);
                w.About(personId);
                var people = await NamedPerson.Load(w.Db, [personId, deputy ?? personId]);
                RuleViolation.When(!people.TryGetValue(personId, out var person) || !person.IsActive, "person-not-active", "No such active person.");
                RuleViolation.When(!person!.CanSit, "role-shows-no-content", "Who keeps accounts or supervises doesn't sit at a table.");
                RuleViolation.When(deputy is { } d && (!people.TryGetValue(d, out var standIn) || !standIn.CanSit), "person-not-active", "No such deputy.");
                var isNew = table.MemberOf(personId) is null;
                table.Seat(personId, person.OrganisationId, roles, form.Text("mandaat"), deputy, words.Today, seen: seen);
                await Tell(w, id, personId, isNew ? Invite : null);
            });
            return CommandResults.Go(http, $"/tafels/{id}/leden");
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            return broken.Code == StaleVersion.Code
                ? await Conflict(id, form, http, reading, texts, names)
                : await Page(id, http, reading, new(broken.Code, form));
        }
    }

    private static async Task<IResult> Unseat(Guid id, Guid personId, HttpContext http, IFormCollection form, WriteDoor door, ReadDoor reading, Words words)
    {
        try
        {
            await door.Run(http.GetCaller(), form.CommandId(), "UnseatMember", async w =>
            {
                var table = await w.ManageTable(id);
                w.About(personId);
                table.Unseat(personId, words.Today);
                await Tell(w, id, personId, Uninvite);
            });
            return CommandResults.Go(http, $"/tafels/{id}/leden");
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            return await Page(id, http, reading, new(broken.Code, null));
        }
    }

    /// <summary>Sessions that are planned or run: what this person may see of them changed.</summary>
    private static async Task Tell(Writing w, Guid tableId, Guid personId, Func<Writing, Session, Guid, Task>? also)
    {
        var sessions = await w.Db.Sessions.Include(s => s.Items)
            .Where(s => s.TableId == tableId && (s.State == SessionState.Planned || s.State == SessionState.Running))
            .ToListAsync();
        w.AdvanceWhole(tableId, personId);
        foreach (var session in sessions)
        {
            if (also is not null)
            {
                await also(w, session, personId);
            }

            w.Advance(session.Id, "people");
            w.AdvanceWhole(session.Id, personId);
        }
    }

    private static async Task Invite(Writing w, Session session, Guid personId)
    {
        if (!await w.Db.Invitations.AnyAsync(i => i.SessionId == session.Id && i.ProfessionalId == personId && i.ItemId == null))
        {
            w.Db.Invitations.Add(new SessionInvitation(Guid.CreateVersion7(), session.Id, personId, null, null));
        }
    }

    // Who leaves the table is no longer expected, and admitted to nothing that is still to come.
    private static async Task Uninvite(Writing w, Session session, Guid personId)
    {
        w.Db.Invitations.RemoveRange(await w.Db.Invitations.Where(i => i.SessionId == session.Id && i.ProfessionalId == personId && i.ItemId == null).ToListAsync());
        var items = session.Items.Where(i => i.IsToCome || i.State is ItemState.Running or ItemState.Proposed).Select(i => i.Id).ToList();
        foreach (var admission in await w.Db.Admissions.Where(a => items.Contains(a.ItemId) && a.ProfessionalId == personId && a.WithdrawnAt == null).ToListAsync())
        {
            admission.Withdraw(w.Now);
        }
    }

    private static async Task<IResult> Conflict(Guid id, IFormCollection form, HttpContext http, ReadDoor reading, IStringLocalizer<TableTexts> texts, TableWords names)
    {
        await using var r = await reading.Open(http.GetCaller(), "table-members", "tafels");
        var table = await r.ManageTable(id);
        var present = table.MemberOf(form.Id("persoon")) ?? throw new RuleViolation("not-a-member", "The member left meanwhile.");
        var mine = form.OptionalId("vervanger");
        var people = await NamedPerson.Load(r.Db, [present.ProfessionalId, present.DeputyId ?? present.ProfessionalId, mine ?? present.ProfessionalId]);
        await r.Record();
        string Deputy(Guid? deputy) => deputy is { } d && people.TryGetValue(d, out var person) ? person.Name : texts["None"];
        return new RazorComponentResult<ConflictPage>(new
        {
            What = people[present.ProfessionalId].Name,
            Action = $"/tafels/{id}/leden",
            Fields = form,
            Present = present.Version,
            TheirsHref = $"/tafels/{id}/leden",
            Texts = (IReadOnlyList<ConflictText>)
            [
                new(texts["Role"], names.Roles(form.Choices<TableRoles>("rol").Aggregate(TableRoles.None, (all, role) => all | role)), names.Roles(present.Roles)),
                new(texts["Mandate"], form.Text("mandaat"), present.Mandate, "mandaat"),
                new(texts["Deputy"], Deputy(mine), Deputy(present.DeputyId)),
            ],
        })
        { StatusCode = StatusCodes.Status409Conflict };
    }

    private static async Task<IResult> Page(Guid id, HttpContext http, ReadDoor reading, FormTrouble? trouble)
    {
        await using var r = await reading.Open(http.GetCaller(), "table-members", "tafels");
        var table = await r.ManageTable(id);
        var people = await NamedPerson.Load(r.Db, null);
        await r.Record();
        return new RazorComponentResult<MembersPage>(new { Table = table, People = (IReadOnlyDictionary<Guid, NamedPerson>)people, Trouble = trouble })
        {
            StatusCode = trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest,
        };
    }
}
