namespace PokCases.Domain.Referrals;

/// <summary>When a referral is <i>warm</i> and when <i>deels warm</i>: as data, so that it can be shown in words.</summary>
/// <param name="Warm">Warm when all of these happened.</param>
/// <param name="PartlyWarm">Partly warm when one of these happened; else cold.</param>
public sealed record WarmthRule(IReadOnlyList<WarmthSign> Warm, IReadOnlyList<WarmthSign> PartlyWarm)
{
    /// <summary>The house's reading of practice, in which people know each other and hand over in person: both sides spoke with the resident there, and the first contact was confirmed. No public rule with numbers was found.</summary>
    public static readonly WarmthRule Usual = new(
        [WarmthSign.Talked, WarmthSign.ResidentThere, WarmthSign.ContactConfirmed],
        [WarmthSign.Talked, WarmthSign.AppointmentKept, WarmthSign.ContactConfirmed, WarmthSign.ConfirmedByResident]);

    /// <summary>Judges a referral.</summary>
    public WarmthVerdict Of(Referral referral)
    {
        return Of([.. SignsOf(referral)]);
    }

    /// <summary>Judges what happened, for who only counts.</summary>
    public WarmthVerdict Of(IReadOnlyList<WarmthSign> happened)
    {
        var missing = Warm.Except(happened).ToList();
        var warmth = missing.Count == 0 ? Warmth.Warm : PartlyWarm.Intersect(happened).Any() ? Warmth.PartlyWarm : Warmth.Cold;
        return new WarmthVerdict(warmth, happened, missing);
    }

    private static IEnumerable<WarmthSign> SignsOf(Referral referral)
    {
        (WarmthSign Sign, bool Happened)[] signs =
        [
            (WarmthSign.Talked, referral.Talks.Count > 0),
            (WarmthSign.ResidentThere, referral.Talks.Any(t => t.ResidentPresent)),
            (WarmthSign.AppointmentMade, referral.Appointments.Count > 0),
            (WarmthSign.AppointmentKept, referral.Appointments.Any(a => a.State == AppointmentState.Kept)),
            (WarmthSign.ContactConfirmed, referral.IsTakenOver),
            (WarmthSign.ConfirmedByResident, referral.ResidentConfirmedAt is not null),
        ];
        return signs.Where(s => s.Happened).Select(s => s.Sign);
    }
}
