using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Referrals;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>Reads one referral for its page.</summary>
internal static class ReferralReader
{
    public static async Task<ReferralView> Read(AccessScope scope, ReferralAccess access, ReferralCalendar calendar, IStringLocalizer<ReferralTexts> texts, Words words)
    {
        var (db, referral, viewer) = (scope.Db, access.Referral, scope.Caller.Viewer);
        var sees = access.Sees.IsAllowed;
        var seesCase = access.SeesCase(viewer);
        var people = await PeopleQueries.Named(db, ReferralNames.PeopleOf(referral));
        var reference = seesCase ? access.About!.Reference : string.Empty;
        var decision = sees && referral.State == ReferralState.Draft && referral.SharingDecisionId is { } id ? await ReferralData.Decision(db, id) : null;
        var agreement = seesCase && sees && referral.AgreementId is { } agreed ? await db.Consents.SingleOrDefaultAsync(c => c.Id == agreed && c.MemberId == null) : null;
        if (agreement is not null)
        {
            scope.Show(agreement.Id, access.Sees.Ground);
        }

        return new ReferralView
        {
            Referral = referral,
            SeesWords = sees,
            SeesNames = AccessPolicy.ReferralNames(viewer, access.Standing).IsAllowed,
            CaseReference = reference,
            Why = WhyOf(sees ? access.Sees.Ground : access.Terms.Ground, sees),
            Parties = access.Parties,
            People = people,
            Organisation = await db.Organisations.Where(o => o.Id == referral.OrganisationId).Select(o => o.Name).SingleAsync(),
            Responsible = referral.Duty is { } duty ? duty.PersonId is { } who ? people.Of(who).Full : referral.ReceiverName : string.Empty,
            Warmth = WarmthRule.Usual.Of(referral),
            Gaps = referral.State == ReferralState.Draft ? referral.Gaps(decision, scope.Now) : [],
            Data = sees ? await ReferralData.Read(scope, access, seesCase, seesCase ? CaseEndpoints.PathOf(reference) + CaseTab.Sharing.Under : null) : null,
            Agreement = agreement?.Scope ?? string.Empty,
            Chain = await Chain(scope, access, calendar.DayOf(scope.Now)),
            Course = ReferralCourse.Of(referral, people, sees, texts, words),
            Choices = await ReferralChoices.Load(scope, access),
            OutsideLink = await Outside.OutsideLinkView.Of(db, access, viewer.PersonId, scope.Now),
            Today = calendar.DayOf(scope.Now),
            Now = scope.Now,
        };
    }

    // The chain as far as this viewer may see each: who receives the second doesn't learn from it what the first said.
    private static async Task<IReadOnlyList<ReferralRow>> Chain(AccessScope scope, ReferralAccess access, DateOnly today)
    {
        var (own, chain) = (access.Referral.Id, access.Referral.ChainId);
        var others = await ReferralQueries.Whole(scope.Db).Where(r => r.ChainId == chain && r.Id != own).OrderBy(r => r.BegunAt).AsNoTracking().ToListAsync();
        return await ReferralRows.Seen(scope, others, today);
    }

    private static string WhyOf(Ground ground, bool sees) => !sees ? "Why.Terms" : ground switch
    {
        Ground.Refers => "Why.Refers",
        Ground.ReceivesReferral => "Why.Receives",
        Ground.Substitute => "Why.Substitute",
        _ => "Why.Case",
    };
}
