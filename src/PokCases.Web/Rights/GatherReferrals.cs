using Microsoft.Extensions.Localization;
using PokCases.Domain.Rights;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>What stands in the referrals of no case that a request names: who the resident is, what was asked and told, who got it, and how long it is kept.</summary>
internal static class GatherReferrals
{
    public static async Task<List<Gathered>> Read(PokCasesDb db, ReportFacts about, IStringLocalizer<RightsTexts> texts, Words words, KeptReferrals kept)
    {
        List<Gathered> items = [];
        foreach (var referral in await RequestReferrals.Of(db, about.Request))
        {
            var source = about.OrganisationName(referral.OrganisationId);
            var begun = words.Local(referral.BegunAt);
            List<Gathered> found =
            [
                new Gathered(ReportPart.Person, texts["Name"], referral.ResidentName, source, begun),
                new Gathered(ReportPart.Contact, texts["ContactHow"], referral.ResidentReach, source, begun),
                .. await GatherTold.OfReferral(db, referral.Id, referral.OrganisationId, referral.Reference, about, texts, words),
                new Gathered(ReportPart.Receiver, referral.OfferedAt is null ? string.Empty : referral.ReceiverName, texts["ReceiverReferralAlone", referral.Reference, referral.Asked], source, begun),
                new Gathered(ReportPart.Retention, texts["RetentionOfReferral", referral.Reference], texts["RetentionReferral", kept.Months]),
            ];
            items.AddRange(found.Where(g => g.Title.Length > 0 && g.Text.Length > 0).Select(g => g.Caution == ReportCaution.None ? g with { Caution = about.CautionOf(g.Text) } : g));
        }

        return items;
    }
}
