using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Referrals;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>Professionals who can take a part of a referral on, and who can have spoken about it.</summary>
internal static class ReferralPeople
{
    /// <summary>Active people of an organisation who handle cases, by name.</summary>
    public static async Task<List<PersonLine>> Of(PokCasesDb db, Guid organisationId) => await (
        from p in db.Professionals
        join o in db.Organisations on p.OrganisationId equals o.Id
        where p.OrganisationId == organisationId && p.State == ProfessionalState.Active && (p.Roles & AccessPolicy.WithoutCases) == 0
        orderby p.Name
        select new PersonLine(p.Id, p.Name, o.Name, o.Id)).ToListAsync();

    /// <summary>Who can refer from now on: people of the case for who sees it, and colleagues of who refers.</summary>
    public static async Task<List<PersonLine>> Successors(PokCasesDb db, Viewer viewer, ReferralAccess access, DateTimeOffset now)
    {
        var colleagues = await Of(db, access.Referral.OrganisationId);
        var onCase = access.About is { } about && access.SeesCase(viewer) ? await CasePeople.Load(db, about, access.Standing.OnCase!, viewer, now) : [];
        return [.. onCase.Concat(colleagues).DistinctBy(p => p.Id).Where(p => p.Id != access.Referral.ReferrerId).OrderBy(p => p.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>One of them; throws <c>hand-over-to-whom</c>.</summary>
    public static async Task<PersonLine> Successor(Writing w, ReferralAccess access, Guid id) =>
        (await Successors(w.Db, w.Caller.Viewer, access, w.Now)).Find(p => p.Id == id) ?? throw new RuleViolation("hand-over-to-whom", "A colleague, or somebody of the case, refers.");

    /// <summary>A colleague at the receiver; throws <c>hand-over-to-whom</c>.</summary>
    public static async Task<PersonLine> Colleague(PokCasesDb db, Referral referral, Guid id) =>
        (referral.ReceiverOrganisationId is { } organisation ? await Of(db, organisation) : []).Find(p => p.Id == id) ?? throw new RuleViolation("hand-over-to-whom", "A colleague goes on with it.");

    /// <summary>Who spoke belongs to one of both sides; throws <c>choice-unknown</c>.</summary>
    public static async Task CheckTalk(PokCasesDb db, Referral referral, IReadOnlyList<Guid> ours, IReadOnlyList<Guid> theirs)
    {
        var sides = await db.Professionals.Where(p => ours.Contains(p.Id) || theirs.Contains(p.Id)).Select(p => new { p.Id, p.OrganisationId }).ToDictionaryAsync(p => p.Id, p => p.OrganisationId);
        RuleViolation.When(
            ours.Any(p => p != referral.ReferrerId && sides.GetValueOrDefault(p) != referral.OrganisationId) || theirs.Any(p => sides.GetValueOrDefault(p) != referral.ReceiverOrganisationId),
            "choice-unknown",
            "Who spoke is of one of both sides.");
    }
}
