using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Audiences;
using PokCases.Web.Persistence;
using PokCases.Web.Sessions.Names;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Room;

/// <summary>Who sees a contribution at the open item, and choosing that again.</summary>
internal static class AudienceCommands
{
    public static void MapAudiences(this IEndpointRouteBuilder app)
    {
        var contribution = app.MapGroup("/sessies/{id:guid}/bijdragen/{contributionId:guid}/wie");
        contribution.MapGet("", Show);
        contribution.MapPost("", Choose);
    }

    private static async Task<IResult> Show(HttpContext http, Guid id, Guid contributionId, ReadDoor reading, PageFrame frame, TableNames names)
    {
        await using var scope = await reading.Open(http.GetCaller(), "contribution-audience", "tafelsessie", http.RequestAborted);
        var facts = await SessionFacts.Read(scope, id) ?? throw RefusedException.Unknown();
        await scope.Require(facts.MaySeeSession(), mayKnow: false);
        var contribution = await scope.Db.Contributions.AsNoTracking().SingleOrDefaultAsync(c => c.Id == contributionId && c.SessionId == id && c.WithdrawnAt == null);
        var item = contribution is null ? null : facts.Session.Items.FirstOrDefault(i => i.Id == contribution.ItemId);
        var sight = item is null ? Sight.Nothing : MaySee(facts, item, contribution!);
        await scope.Require(sight, mayKnow: false);
        var people = await RoomPeople.Load(scope, facts.Roster, [contribution!.SpeakerId, contribution.AuthorId]);
        scope.Show(contributionId, sight.Ground);
        if (contribution.CaseId is { } caseId)
        {
            scope.ShowCase(caseId, sight.Ground);
        }

        var book = await names.Load(scope, facts, contribution.CaseId is { } of ? [of] : [], item);
        await scope.Record();
        frame.Section = "tables";
        var speaker = people[contribution.SpeakerId];
        return new RazorComponentResult<AudiencePage>(new
        {
            View = new AudienceView(
                contribution,
                speaker.Name,
                people.Values.FirstOrDefault(p => p.OrganisationId == contribution.OrganisationId)?.Organisation ?? speaker.Organisation,
                speaker.Profession,
                AccessPolicy.ChooseAudience(scope.Caller.Viewer, sight, contribution.SpeakerId).IsAllowed,
                $"/sessies/{id}/bijdragen/{contributionId}/wie",
                $"/sessies/{id}#bijdrage-{contributionId}",
                "BackToSession",
                [.. SeesNow(facts, item!, contribution).Where(people.ContainsKey).Select(p => people[p].Full).Order(StringComparer.CurrentCulture)])
            {
                Text = book.Of(contribution.CaseId, contribution.Text),
            },
        });

        IEnumerable<Guid> SeesNow(SessionFacts facts, AgendaItem item, Contribution said) => (item.CaseId is null ? facts.Roster.Attendances.Where(a => a.IsAtTable).Select(a => a.ProfessionalId) : facts.Roster.Admissions[item.Id].Where(a => a.Holds).Select(a => a.ProfessionalId))
            .Distinct()
            .Where(id => people.TryGetValue(id, out var person) && !AccessPolicy.HandlesNoCases(person.Roles) && AccessPolicy.Within(
                new Viewer(id, person.OrganisationId, person.Roles, person.IsActive) { Profession = person.Profession },
                new Sight(Ground.OpenItem),
                new Compartment(said.Audience, said.OrganisationId, said.Profession, said.SpeakerId == id || said.AuthorId == id, said.CaseId is { } caseId && facts.Roster.IsInTeam(caseId, id, facts.Now))).IsAllowed);
    }

    private static Task<IResult> Choose(HttpContext http, Guid id, Guid contributionId, IFormCollection form, SessionCommand command)
    {
        var audience = form.Choice<Audience>(AudienceForm.Who);
        return command.Say(http, form, id, AudienceForm.NameOf(audience), f => f.MayTakePart(), async (w, f) =>
        {
            var contribution = await w.Db.Contributions.SingleOrDefaultAsync(c => c.Id == contributionId && c.SessionId == id) ?? throw RefusedException.Unknown();
            w.Require(MaySee(f, f.Session.Item(contribution.ItemId), contribution), mayKnow: false);
            await ChooseAudience.Do(w, contribution, form, audience);
        }, $"#bijdrage-{contributionId}");
    }

    /// <summary>Whether the viewer reads a contribution at the open item: as far as its speaker lets it go.</summary>
    public static Sight MaySee(SessionFacts facts, AgendaItem item, Contribution contribution) =>
        AccessPolicy.Within(facts.Viewer, facts.MaySeeContent(item), contribution.CompartmentFor(facts.Viewer, facts.Of(item).OnCaseTeam));
}
