using PokCases.Domain.Referrals;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals.Outside;

/// <summary>One act of a receiver without an account at work.</summary>
/// <param name="W">The command.</param>
/// <param name="Referral">The one referral.</param>
/// <param name="Calendar">The terms that hold.</param>
/// <param name="Seen">The version that the form was made with.</param>
internal sealed record OutsideActing(Writing W, Referral Referral, ReferralCalendar Calendar, int Seen)
{
    public DateTimeOffset Now => W.Now;
}
