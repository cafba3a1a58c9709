using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Tables;

namespace PokCases.Web.Sessions.Planning;

/// <summary>The invited person's own page: coming, later, or not and who instead.</summary>
internal static class InvitationEndpoints
{
    public static void MapInvitations(this RouteGroupBuilder session)
    {
        session.MapGet("/uitnodiging", (Guid id, HttpContext http, ReadDoor reading, ItemLabels labels) => Page(id, http, reading, labels, null));
        session.MapPost("/uitnodiging", Reply);
    }

    private static async Task<IResult> Reply(Guid id, HttpContext http, IFormCollection form, WriteDoor door, ReadDoor reading, ItemLabels labels, InvitationMail mail, Words words)
    {
        try
        {
            var answer = form.Text("antwoord");
            var invitationId = form.Id("uitnodiging");
            var written = await door.Run(http.GetCaller(), form.CommandId(), "ReplyToInvitation", async w =>
            {
                var facts = await w.InvitedToSession(id);
                RuleViolation.When(!facts.IsEditable, "session-over", "The session is over.");
                var invitation = facts.Mine.FirstOrDefault(i => i.Id == invitationId) ?? throw RefusedException.Unknown();
                switch (answer)
                {
                    case "ja":
                        invitation.Reply(comes: true, null, w.Now);
                        await ComesAfterAll(w, facts, invitation);
                        break;
                    case "later":
                        var at = words.MomentOf(words.Local(facts.Session.StartsAt), form.Time("later"));
                        RuleViolation.When(at <= facts.Session.StartsAt || at >= facts.Session.EndsAt, "arrives-in-session", "Later than the start, before the end.");
                        invitation.Reply(comes: true, at, w.Now);
                        await ComesAfterAll(w, facts, invitation);
                        break;
                    case "nee":
                        invitation.Reply(comes: false, null, w.Now);
                        await ComesAfterAll(w, facts, invitation);
                        await Substitute(w, facts, invitation, form.OptionalId("vervanger"), mail);
                        break;
                    default:
                        throw new RuleViolation("choice-unknown", "No such answer.");
                }

                w.Advance(id, "people");
                w.AdvanceWhole(id, w.Caller.PersonId);
            });
            return CommandResults.Done(http, written, id, $"/sessies/{id}/uitnodiging");
        }
        catch (RuleViolation broken) when (!http.Request.WantsJson())
        {
            return await Page(id, http, reading, labels, new FormTrouble(broken.Code, form));
        }
    }

    // An earlier substitute no longer comes instead: another was chosen, or the person comes.
    private static async Task ComesAfterAll(Writing w, SessionFacts facts, SessionInvitation invitation)
    {
        if (invitation.ItemId is not null)
        {
            return;
        }

        var substitutes = await w.Db.Invitations
            .Where(i => i.SessionId == facts.Session.Id && i.SubstituteForId == invitation.ProfessionalId && i.ItemId == null)
            .ToListAsync();
        var items = facts.Session.Items.Where(i => i.IsToCome).Select(i => i.Id).ToList();
        foreach (var substitute in substitutes)
        {
            foreach (var admission in await w.Db.Admissions.Where(a => items.Contains(a.ItemId) && a.ProfessionalId == substitute.ProfessionalId && a.WithdrawnAt == null).ToListAsync())
            {
                admission.Withdraw(w.Now);
            }

            w.About(substitute.ProfessionalId);
            w.Db.Invitations.Remove(substitute);
            w.AdvanceWhole(facts.Session.Id, substitute.ProfessionalId);
        }
    }

    private static async Task Substitute(Writing w, SessionFacts facts, SessionInvitation invitation, Guid? substituteId, InvitationMail mail)
    {
        if (substituteId is not { } substitute)
        {
            return;
        }

        RuleViolation.When(invitation.ItemId is not null, "guest-comes-for-item", "A guest sends nobody instead.");
        var known = await NamedPerson.Load(w.Db, [substitute]);
        RuleViolation.When(!known.TryGetValue(substitute, out var person) || !person.CanSit, "person-not-active", "No such person.");
        RuleViolation.When(person!.OrganisationId != w.Caller.OrganisationId, "substitute-same-organisation", "A substitute is of the same organisation.");
        // Who was chosen before and is chosen again loses the old invitation and gets a new one.
        RuleViolation.When(
            await w.Db.Invitations.AnyAsync(i => i.SessionId == facts.Session.Id && i.ProfessionalId == substitute && i.ItemId == null && i.SubstituteForId != invitation.ProfessionalId),
            "already-invited",
            "Invited already.");
        w.About(substitute);
        w.Db.Invitations.Add(new SessionInvitation(Guid.CreateVersion7(), facts.Session.Id, substitute, null, invitation.ProfessionalId));
        await mail.Invite(w, facts.Session.Id, [substitute]);
        w.AdvanceWhole(facts.Session.Id, substitute);
    }

    private static async Task<IResult> Page(Guid id, HttpContext http, ReadDoor reading, ItemLabels labels, FormTrouble? trouble)
    {
        await using var r = await reading.Open(http.GetCaller(), "invitation", "tafelsessie");
        var facts = await r.InvitedToSession(id);
        var me = r.Caller.PersonId;
        var whole = facts.Mine.Any(i => i.ItemId is null);
        var own = facts.Mine.Select(i => i.ItemId).ToHashSet();
        // A guest needs the own item only.
        var agenda = facts.Session.Agenda.Where(i => i.State != ItemState.Deferred && (whole || own.Contains(i.Id))).ToList();
        var named = await labels.Load(r, facts, agenda);
        var clock = AgendaClock.Of(facts.Session);
        var invited = await r.Db.Invitations.Where(i => i.SessionId == id && i.ItemId == null).ToListAsync();
        var people = await NamedPerson.Load(r.Db, null);
        var substitute = invited.Find(i => i.SubstituteForId == me);
        var deputy = facts.Table.MemberOf(me)?.DeputyId;
        await r.Record();
        return new RazorComponentResult<InvitationPage>(new
        {
            facts.Session,
            facts.Table,
            Invitations = facts.Mine,
            Agenda = (IReadOnlyList<InvitedItem>)[.. agenda.Select(i => new InvitedItem(i.Id, named[i.Id], clock[i.Id].From, clock[i.Id].Until))],
            Chair = people[facts.Session.ChairId].Name,
            Substitute = substitute is null ? null : people[substitute.ProfessionalId].Name,
            InsteadOf = facts.Mine.FirstOrDefault(i => i.SubstituteForId is not null)?.SubstituteForId is { } absent ? people[absent].Name : null,
            Deputy = deputy,
            Substitutes = (IReadOnlyList<FieldChoice>)[.. people.Values
                .Where(p => p.CanSit && p.Id != me && p.OrganisationId == r.Caller.OrganisationId && !invited.Exists(i => i.ProfessionalId == p.Id && i.SubstituteForId != me))
                .OrderBy(p => p.Name, StringComparer.CurrentCulture)
                .Select(p => new FieldChoice(p.Id.ToString(), p.Name))],
            IsOpen = facts.IsEditable,
            Trouble = trouble,
        })
        { StatusCode = trouble is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest };
    }
}
