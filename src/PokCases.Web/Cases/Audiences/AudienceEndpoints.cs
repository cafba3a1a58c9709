using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Sessions;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Audiences;

/// <summary>Who sees a contribution of the case, after its item, and choosing that again.</summary>
internal static class AudienceEndpoints
{
    public static void MapAudiencesOfCase(this IEndpointRouteBuilder app)
    {
        var contribution = app.MapGroup("/casussen/{reference}/bijdragen/{contributionId:guid}/wie");
        contribution.MapGet("", Show);
        contribution.MapPost("", Choose);
    }

    /// <summary>Where a contribution's own page stands, under the case.</summary>
    public static string PathOf(string casePath, Guid contribution) => $"{casePath}/bijdragen/{contribution}/wie";

    private static Task<IResult> Show(HttpContext http, string reference, Guid contributionId) =>
        CasePart.Form<AudiencePage>(http, reference, "contribution-audience", async (scope, access) =>
        {
            var viewer = scope.Caller.Viewer;
            var contribution = await scope.Db.Contributions.AsNoTracking().SingleOrDefaultAsync(c => c.Id == contributionId && c.CaseId == access.About.Id && c.WithdrawnAt == null);
            var sight = contribution is null ? Sight.Nothing : MaySee(viewer, access, contribution);
            await scope.Require(sight, mayKnow: false);
            scope.Show(contributionId, sight.Ground);
            var speaker = await (
                from p in scope.Db.Professionals
                where p.Id == contribution!.SpeakerId
                select new { p.Name, p.OwnProfession, p.Roles }).SingleAsync();
            return new
            {
                View = new AudienceView(
                    contribution!,
                    speaker.Name,
                    await scope.Db.Organisations.Where(o => o.Id == contribution!.OrganisationId).Select(o => o.Name).SingleAsync(),
                    Professional.ProfessionOf(speaker.OwnProfession, speaker.Roles),
                    AccessPolicy.ChooseAudience(viewer, AccessPolicy.WorkOnCase(viewer, access.Standing), contribution!.SpeakerId).IsAllowed,
                    PathOf(CaseEndpoints.PathOf(reference), contributionId),
                    $"{CaseEndpoints.PathOf(reference)}#bijdrage-{contributionId}",
                    "BackToCase",
                    SeesNow: null),
            };
        });

    private static Task<IResult> Choose(HttpContext http, string reference, Guid contributionId, IFormCollection form)
    {
        var audience = form.Choice<Audience>(AudienceForm.Who);
        return CasePart.Run(http, form, reference, AudienceForm.NameOf(audience), $"#bijdrage-{contributionId}", async (w, access) =>
        {
            var contribution = await w.Db.Contributions.SingleOrDefaultAsync(c => c.Id == contributionId && c.CaseId == access.About.Id) ?? throw RefusedException.Unknown();
            w.Require(MaySee(w.Caller.Viewer, access, contribution), mayKnow: false);
            await ChooseAudience.Do(w, contribution, form, audience);
        });
    }

    private static Sight MaySee(Viewer viewer, CaseAccess access, Contribution contribution) =>
        AccessPolicy.Within(viewer, AccessPolicy.Contribution(viewer, access.Standing, contribution.OrganisationId), contribution.CompartmentFor(viewer, onCaseTeam: true));
}
