using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Audiences;
using PokCases.Web.Live;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Room;

/// <summary>Contributions: sharing, changing and withdrawing one's own, also what the note-taker wrote <i>namens</i>.</summary>
internal static class ContributionCommands
{
    public static void MapContributions(this IEndpointRouteBuilder app)
    {
        var session = app.MapGroup("/sessies/{id:guid}");
        session.MapPost("/punten/{itemId:guid}/bijdragen", Share);
        session.MapGet("/bijdragen/{contributionId:guid}/wijzigen", ShowEdit);
        session.MapPost("/bijdragen/{contributionId:guid}/wijzigen", Edit);
        session.MapPost("/bijdragen/{contributionId:guid}/intrekken", Withdraw);
    }

    private static Task<IResult> Share(HttpContext http, Guid id, Guid itemId, IFormCollection form, SessionCommand command) =>
        command.Say(http, form, id, "ShareContribution", f => MayShare(f, itemId), async (w, f) =>
        {
            var item = f.Session.Item(itemId);
            w.About(itemId);
            w.AboutCase(item.CaseId);
            var contributionId = form.OptionalId("contributionId") ?? w.CommandId;
            RuleViolation.When(await w.Db.Contributions.AnyAsync(c => c.Id == contributionId), "command-id-used", "A contribution with this id was shared before.");
            var speaker = form.OptionalId("speaker") ?? w.Caller.PersonId;
            var organisation = w.Caller.OrganisationId;
            if (speaker != w.Caller.PersonId)
            {
                w.Require(f.MayNoteDown(item), mayKnow: true);
                organisation = await SpeakerOrganisation(w, f, item, speaker);
            }

            var contribution = new Contribution(
                contributionId,
                id,
                itemId,
                item.CaseId,
                w.Caller.PersonId,
                speaker,
                organisation,
                form.OptionalChoice<LifeDomain>("domain"),
                form.OptionalChoice<Nature>("nature") ?? Nature.Fact,
                form.Text("text"),
                item.Phase?.Name ?? string.Empty,
                w.Now);
            await Keep(w, contribution, form);
            w.Db.Contributions.Add(contribution);
            w.Advance(id, SessionElements.Contribution(contributionId));
        }, "#opstellen");

    private static Task<IResult> Withdraw(HttpContext http, Guid id, Guid contributionId, IFormCollection form, SessionCommand command) =>
        command.Say(http, form, id, "WithdrawContribution", f => f.MayTakePart(), async (w, f) =>
        {
            var contribution = await Find(w, f, contributionId);
            contribution.Withdraw(w.Caller.PersonId, w.Now);
            w.Advance(id, SessionElements.Contribution(contributionId));
        }, "#bijdragen");

    private static async Task<IResult> Edit(HttpContext http, Guid id, Guid contributionId, IFormCollection form, SessionCommand command, ReadDoor reading, IStringLocalizer<SessionTexts> texts)
    {
        var nature = form.Choice<Nature>("nature");
        var domain = form.OptionalChoice<LifeDomain>("domain");
        try
        {
            return await command.Say(http, form, id, "EditContribution", f => f.MayTakePart(), async (w, f) =>
            {
                var contribution = await Find(w, f, contributionId);
                contribution.Edit(w.Caller.PersonId, form.Version("version"), domain, nature, form.Text("text"), w.Now);
                w.Advance(id, SessionElements.Contribution(contributionId));
            }, $"#bijdrage-{contributionId}");
        }
        catch (RuleViolation rule) when (rule.Code == StaleVersion.Code && !http.Request.WantsJson())
        {
            var theirs = await Own(http, id, contributionId, reading);
            return new RazorComponentResult<ConflictPage>(new
            {
                What = texts["YourContribution"].Value,
                Action = $"/sessies/{id}/bijdragen/{contributionId}/wijzigen",
                Fields = form,
                VersionField = "version",
                Present = theirs.Version,
                TheirsHref = $"/sessies/{id}#bijdrage-{contributionId}",
                Draft = EditContributionPage.DraftOf(contributionId),
                Texts = (IReadOnlyList<ConflictText>)
                [
                    new(texts["YourContribution"], form.Text("text"), theirs.Text, "text"),
                    new(texts["NatureLabel"], texts[$"Nature{nature}"], texts[$"Nature{theirs.Nature}"]),
                    new(texts["DomainLabel"], DomainWord(domain), DomainWord(theirs.Domain)),
                ],
            })
            { StatusCode = StatusCodes.Status409Conflict };
        }

        string DomainWord(LifeDomain? of) => of is { } named ? texts[$"Domain{named}"] : string.Empty;
    }

    private static async Task<IResult> ShowEdit(HttpContext http, Guid id, Guid contributionId, ReadDoor reading, DraftKeys drafts, PageFrame frame)
    {
        var contribution = await Own(http, id, contributionId, reading);
        frame.Section = "tables";
        return new RazorComponentResult<EditContributionPage>(new { SessionId = id, Contribution = contribution, DraftPerson = drafts.NameOf(http.GetCaller().PersonId) });
    }

    // What somebody wrote or said, and may change while the item is open.
    private static async Task<Contribution> Own(HttpContext http, Guid id, Guid contributionId, ReadDoor reading)
    {
        await using var scope = await reading.Open(http.GetCaller(), "edit-contribution", "tafelsessie", http.RequestAborted);
        var facts = await SessionFacts.Read(scope, id) ?? throw RefusedException.Unknown();
        await scope.Require(facts.MaySeeSession(), mayKnow: false);
        var contribution = await scope.Db.Contributions.SingleOrDefaultAsync(c => c.Id == contributionId && c.SessionId == id);
        var item = contribution is null ? null : facts.Session.Items.FirstOrDefault(i => i.Id == contribution.ItemId);
        // What was kept to fewer is not there for the others: no rule tells them whose it is.
        var sight = item is null ? Sight.Nothing : AudienceCommands.MaySee(facts, item, contribution!);
        await scope.Require(sight, mayKnow: false);
        RuleViolation.When(contribution!.AuthorId != scope.Caller.PersonId && contribution.SpeakerId != scope.Caller.PersonId, "not-your-contribution", "Only who wrote or said it may change it.");
        scope.Show(contributionId, sight.Ground);
        if (contribution.CaseId is { } caseId)
        {
            scope.ShowCase(caseId, sight.Ground);
        }

        await scope.Record();
        return contribution;
    }

    // How far it goes: as was chosen. Who chose nothing and works under professional secrecy, keeps it to the own organisation.
    private static async Task Keep(Writing w, Contribution contribution, IFormCollection form)
    {
        var speaks = contribution.SpeakerId == w.Caller.PersonId;
        var audience = AudienceForm.Chosen(form)
            ?? AudienceForm.Usual(speaks && (await w.Share(new SharedKey("keeps-secrecy", Guid.Empty, DependsOn.Facts), db => db.Organisations.Where(o => o.KeepsSecrecy).Select(o => o.Id).ToListAsync())).Contains(contribution.OrganisationId));
        if (audience != Audience.Table)
        {
            var profession = speaks ? w.Caller.Viewer.Profession : await ChooseAudience.ProfessionOf(w.Db, contribution.SpeakerId);
            contribution.KeepTo(audience, profession, AudienceForm.IsShown(form));
        }
    }

    private static Sight MayShare(SessionFacts f, Guid itemId) => f.MaySeeContent(f.Session.Item(itemId));

    private static async Task<Contribution> Find(Writing w, SessionFacts f, Guid contributionId)
    {
        var contribution = await w.Db.Contributions.SingleOrDefaultAsync(c => c.Id == contributionId && c.SessionId == f.Session.Id)
            ?? throw RefusedException.Unknown();
        w.About(contribution.ItemId);
        w.AboutCase(contribution.CaseId);
        var item = f.Session.Item(contribution.ItemId);
        w.Require(f.MaySeeContent(item), mayKnow: true);
        w.Require(AudienceCommands.MaySee(f, item, contribution), mayKnow: false);
        return contribution;
    }

    // The note-taker writes for somebody at the table, or for an admitted person of this item.
    private static async Task<Guid> SpeakerOrganisation(Writing w, SessionFacts f, AgendaItem item, Guid speaker)
    {
        var seated = await w.Db.Attendances.SingleOrDefaultAsync(a => a.SessionId == f.Session.Id && a.ProfessionalId == speaker);
        var admitted = item.CaseId is null || await w.Db.Admissions.AnyAsync(a => a.ItemId == item.Id && a.ProfessionalId == speaker && a.WithdrawnAt == null && !a.NeedsSecond);
        RuleViolation.When(!admitted, "speaker-not-at-item", "The speaker is not admitted to this item.");
        return seated?.OrganisationId ?? await w.Db.Professionals.Where(p => p.Id == speaker).Select(p => p.OrganisationId).SingleAsync();
    }
}
