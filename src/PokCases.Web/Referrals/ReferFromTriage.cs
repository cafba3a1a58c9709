using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Web.Cases.Triage;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>Triage decided that somebody else can help better: a draft, with one person responsible, to be offered by a day.</summary>
internal sealed class ReferFromTriage(ReferralCalendars calendars) : ITriageRefers
{
    public async Task<Guid> Begin(Writing w, Case about, TriageRound round, Guid referrerId, Guid organisationId, DateOnly by)
    {
        var calendar = await calendars.Of(w.Db, about.TableId);
        var referral = new Referral(
            Guid.CreateVersion7(),
            await ReferralNews.Reference(w, calendar),
            ReferralFrom.Triage(about.Id, about.TableId, round.Id),
            ReferralReceiver.Nobody with { Name = round.ReferTo },
            ReferralText.Empty with { WhyHere = round.Words },
            referrerId,
            organisationId,
            w.Now);
        referral.OfferBy(by, calendar, w.Now);
        w.Db.Referrals.Add(referral);
        await ReferralNews.Tell(w, referral, calendar, null);
        return referral.Id;
    }
}
