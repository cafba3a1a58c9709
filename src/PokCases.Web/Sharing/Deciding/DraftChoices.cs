using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sharing;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sharing.Deciding;

/// <summary>What can be chosen in a draft: receivers of the table, the own organisation's documents, the table's grounds, the case's consents; and whether what was chosen is among it.</summary>
/// <param name="Own">The name of the organisation whose data it is.</param>
/// <param name="Receivers">Other organisations of the table, and those outside the partnership that a referral of the case goes to.</param>
/// <param name="People">People of those who work on the case.</param>
/// <param name="Domains">Life domains of the table.</param>
/// <param name="Documents">The own organisation's, that are there.</param>
/// <param name="Members">Persons of the household; empty for who doesn't hold the case.</param>
/// <param name="Grounds">The versions of the table's register that count now, by kind.</param>
/// <param name="Consents">Of the case, that stand.</param>
/// <param name="HoldsCase">Whether this person holds the case.</param>
public sealed record DraftChoices(
    string Own,
    IReadOnlyDictionary<Guid, string> Receivers,
    IReadOnlyList<PersonLine> People,
    IReadOnlyList<LifeDomain> Domains,
    IReadOnlyDictionary<Guid, string> Documents,
    IReadOnlyDictionary<Guid, string> Members,
    IReadOnlyList<LegalGround> Grounds,
    IReadOnlyList<Consent> Consents,
    bool HoldsCase)
{
    /// <summary>For the page: whom it names is named in the scope's entry.</summary>
    /// <param name="scope">What is read in.</param>
    /// <param name="access">What the viewer is to the case.</param>
    internal static async Task<DraftChoices> Shown(AccessScope scope, CaseAccess access)
    {
        var holds = Holds(scope.Caller.Viewer, access);
        return await Load(scope.Db, scope.Caller.Viewer, access, holds, holds ? await MemberNames.Shown(scope, access) : [], scope.Now);
    }

    /// <summary>To hold against what was typed; nothing of it is shown.</summary>
    /// <param name="db">Where from.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="access">What the viewer is to the case.</param>
    /// <param name="now">What is there at this moment.</param>
    internal static async Task<DraftChoices> Of(PokCasesDb db, Viewer viewer, CaseAccess access, DateTimeOffset now)
    {
        var holds = Holds(viewer, access);
        return await Load(db, viewer, access, holds, holds ? await MemberNames.Of(db, viewer, access) : [], now);
    }

    private static bool Holds(Viewer viewer, CaseAccess access) => AccessPolicy.HoldCase(viewer, access.Standing).IsAllowed;

    private static async Task<DraftChoices> Load(PokCasesDb db, Viewer viewer, CaseAccess access, bool holds, IReadOnlyDictionary<Guid, string> members, DateTimeOffset now)
    {
        var (about, own) = (access.About, viewer.OrganisationId);
        var table = await db.Tables.Where(t => t.Id == about.TableId).AsNoTracking().SingleAsync();
        var organisations = await (
            from s in db.TableOrganisations
            join o in db.Organisations on s.OrganisationId equals o.Id
            where s.TableId == about.TableId
            orderby o.Name
            select new { o.Id, o.Name }).ToListAsync();
        // Of the whole map only who is asked for this case; a draft is known to who refers.
        var outside = await (
            from r in db.Referrals
            join p in db.Providers on r.ProviderId equals p.Id
            where r.CaseId == about.Id && r.ReceiverOrganisationId == null && r.EndedAt == null && (r.State != ReferralState.Draft || r.ReferrerId == viewer.PersonId)
            select new { p.Id, p.Name }).Distinct().OrderBy(p => p.Name).ToListAsync();
        var team = (await db.CaseTeam.Where(m => m.CaseId == about.Id).AsNoTracking().ToListAsync()).FindAll(m => m.Holds(now)).ConvertAll(m => m.ProfessionalId);
        List<Guid> onCase = [about.CaseLeadId, about.IntroducerId, .. team];
        var people = await (
            from p in db.Professionals
            join o in db.Organisations on p.OrganisationId equals o.Id
            where onCase.Contains(p.Id) && p.OrganisationId != own && p.State == ProfessionalState.Active
            orderby p.Name
            select new PersonLine(p.Id, p.Name, o.Name, o.Id)).ToListAsync();
        return new DraftChoices(
            await db.Organisations.Where(o => o.Id == own).Select(o => o.Name).SingleAsync(),
            organisations.Where(o => o.Id != own).Concat(outside).ToDictionary(o => o.Id, o => o.Name),
            people,
            table.DomainsToChoose,
            await db.Documents.Where(d => d.CaseId == about.Id && d.OrganisationId == own && d.RemovedAt == null).OrderBy(d => d.AddedAt).Select(d => new { d.Id, d.FileName }).ToDictionaryAsync(d => d.Id, d => d.FileName),
            members,
            [.. (await db.LegalGrounds.Where(g => g.TableId == about.TableId && g.ReplacedAt == null).AsNoTracking().ToListAsync()).OrderBy(g => g.Kind).ThenBy(g => g.Name, StringComparer.CurrentCulture)],
            [.. (await db.Consents.Where(c => c.CaseId == about.Id && c.WithdrawnOn == null).AsNoTracking().ToListAsync()).Where(c => c.Meaning != ConsentMeaning.Help).OrderBy(c => c.GivenOn)],
            holds);
    }

    /// <summary>What a draft is held against.</summary>
    public SharingFacts Facts(DateOnly today) => new(Grounds, Consents, HoldsCase, today);

    /// <summary>Only the own organisation's data, and what the page offers; throws <c>choice-unknown</c> or <c>sharing-person</c>. What was offered before and is gone stays in a draft: it is said when it is decided.</summary>
    public void Check(SharingText text, SharingText? before)
    {
        var selection = text.Selection;
        RuleViolation.When(text.ReceiverId is { } to && to != before?.ReceiverId && !Receivers.ContainsKey(to), "choice-unknown", "Not an organisation of the table, nor one that is referred to.");
        RuleViolation.When(text.ReceiverPersonId is { } person && person != before?.ReceiverPersonId && !People.Any(p => p.Id == person && p.OrganisationId == text.ReceiverId), "sharing-person", "Not somebody of that organisation who works on the case.");
        RuleViolation.When(text.ReceiverPersonId is not null && text.ReceiverId is null, "sharing-person", "A person receives for an organisation.");
        RuleViolation.When(selection.DocumentIds.Except(before?.Selection.DocumentIds ?? []).Any(d => !Documents.ContainsKey(d)), "choice-unknown", "Not a document of the own organisation.");
        RuleViolation.When(selection.PersonIds.Except(before?.Selection.PersonIds ?? []).Any(p => !Members.ContainsKey(p)), "choice-unknown", "Not a person that can be named.");
        var grounds = new[] { (text.Grounds.GroundId, before?.Grounds.GroundId), (text.Grounds.HealthGroundId, before?.Grounds.HealthGroundId), (text.Grounds.CriminalGroundId, before?.Grounds.CriminalGroundId) };
        RuleViolation.When(grounds.Any(g => g.Item1 is { } named && named != g.Item2 && !Grounds.Any(known => known.Id == named)), "choice-unknown", "Not a ground of the table.");
        RuleViolation.When(text.Grounds.ConsentId is { } consent && consent != before?.Grounds.ConsentId && !Consents.Any(c => c.Id == consent), "choice-unknown", "Not a consent of the case.");
    }
}
