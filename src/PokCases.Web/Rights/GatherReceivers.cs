using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Rights;
using PokCases.Domain.Sharing;
using PokCases.Web.Cases.Shared;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>Who got data: organisations of the team, organisations it was shared with by decision, and who a household was referred to.</summary>
internal static class GatherReceivers
{
    public static async Task<List<Gathered>> Read(AccessScope scope, ReportFacts about, IStringLocalizer<RightsTexts> texts, Words words)
    {
        var db = scope.Db;
        var cases = about.Request.CaseIds;
        var people = about.Cases.SelectMany(c => new[] { c.CaseLeadId, c.IntroducerId }).ToList();
        var team = await db.CaseTeam.Where(m => cases.Contains(m.CaseId)).Select(m => m.ProfessionalId).ToListAsync();
        var ids = people.Concat(team).Distinct().ToList();
        var organisations = await db.Professionals.Where(p => ids.Contains(p.Id)).Select(p => p.OrganisationId).Distinct().ToListAsync();
        var shared = await db.SharingDecisions.Where(d => cases.Contains(d.CaseId) && d.State != SharingState.Draft && d.ReceiverId != null).OrderBy(d => d.DecidedAt).AsNoTracking().ToListAsync();
        var receivers = await SharedNames.Of(db, shared.Select(d => d.ReceiverId!.Value));
        var referrals = await db.Referrals.Where(r => r.CaseId != null && cases.Contains(r.CaseId.Value) && r.OfferedAt != null).OrderBy(r => r.OfferedAt).AsNoTracking().ToListAsync();
        var heard = await (
            from a in db.Admissions
            join i in db.AgendaItems on a.ItemId equals i.Id
            join p in db.Professionals on a.ProfessionalId equals p.Id
            where i.CaseId != null && cases.Contains(i.CaseId.Value) && a.TookPartAt != null
            select p.OrganisationId).Distinct().ToListAsync();
        return
        [
            .. organisations.Select(about.OrganisationName).Order(StringComparer.CurrentCulture).Select(o => new Gathered(ReportPart.Receiver, o, texts["ReceiverTeam"])),
            .. heard.Select(about.OrganisationName).Order(StringComparer.CurrentCulture).Select(o => new Gathered(ReportPart.Receiver, o, texts["ReceiverTable"])),
            .. shared.Select(d => new Gathered(
                ReportPart.Receiver,
                receivers.GetValueOrDefault(d.ReceiverId!.Value, string.Empty),
                texts["ReceiverShared", d.Purpose, d.EndsAt is { } until ? PaperDay.Of(words.Local(d.WithdrawnAt ?? until)) : "–"],
                about.OrganisationName(d.OrganisationId),
                d.DecidedAt is { } at ? words.Local(at) : null)
            {
                Caution = about.CautionOf(d.Purpose),
            }),
            .. referrals.Select(r => new Gathered(ReportPart.Receiver, r.ReceiverName, texts["ReceiverReferral", about.ReferenceOf(r.CaseId!.Value), r.Asked], about.OrganisationName(r.OrganisationId), words.Local(r.OfferedAt!.Value))
            {
                Caution = about.CautionOf(r.Asked),
            }),
        ];
    }
}
