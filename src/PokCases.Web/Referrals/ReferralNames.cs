using PokCases.Domain.Referrals;

namespace PokCases.Web.Referrals;

/// <summary>Professionals who are named in a referral.</summary>
internal static class ReferralNames
{
    public static IEnumerable<Guid> PeopleOf(Referral referral) => new[] { referral.ReferrerId, referral.ReceiverPersonId, referral.FirstContactById, referral.ResidentConfirmedById, referral.SettledById }
        .Concat(referral.Steps.Select(s => s.ById))
        .Concat(referral.Talks.SelectMany(t => t.ReferrerPeople.Concat(t.ReceiverPeople).Select(p => (Guid?)p).Append(t.NotedById)))
        .Concat(referral.Appointments.SelectMany(a => new[] { a.MadeById, a.EndedById }))
        .Concat(referral.Feedback.Select(f => f.GivenById))
        .OfType<Guid>();
}
