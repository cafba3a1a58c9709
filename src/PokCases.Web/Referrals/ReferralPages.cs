using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using PokCases.Domain;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>The page of one referral, with every form that its viewer may use.</summary>
internal static class ReferralPages
{
    public static void MapReferralPages(this RouteGroupBuilder referrals) => referrals.MapGet("/{key}", (HttpContext http, string key) => Page(http, key, null));

    /// <param name="http">The request.</param>
    /// <param name="key">Reference or id.</param>
    /// <param name="trouble">The rule that a form broke, and what was filled in; null for none.</param>
    public static async Task<IResult> Page(HttpContext http, string key, FormTrouble? trouble)
    {
        var services = http.RequestServices;
        var reading = services.GetRequiredService<ReadDoor>();
        await using var scope = await reading.Open(http.GetCaller(), "referral", ReferralsModule.Purpose, http.RequestAborted);
        var access = await ReferralAccess.Open(scope, key);
        var calendar = await services.GetRequiredService<ReferralCalendars>().Of(scope.Db, access.Referral.TableId);
        var view = await ReferralReader.Read(scope, access, calendar, services.GetRequiredService<IStringLocalizer<ReferralTexts>>(), services.GetRequiredService<Words>());
        await scope.Record();
        services.GetRequiredService<PageFrame>().Section = ReferralsModule.Section;
        return new RazorComponentResult<ReferralPage>(new { View = view, Trouble = trouble })
        {
            StatusCode = trouble is null ? StatusCodes.Status200OK : trouble.Code == StaleVersion.Code ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest,
        };
    }
}
