using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sharing;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Referrals;

/// <summary>What can be chosen in a draft.</summary>
/// <param name="Receivers">To whom.</param>
/// <param name="Agreements">The case's records of agreeing to be helped.</param>
/// <param name="Decisions">The sharing decisions of the case that hold and that this person may know of, with their receivers.</param>
public sealed record DraftChoices(IReadOnlyList<FieldChoice> Receivers, IReadOnlyList<FieldChoice> Agreements, IReadOnlyList<FieldChoice> Decisions)
{
    internal static async Task<DraftChoices> Load(PokCasesDb db, Case? about, Viewer viewer, string chosen, DateTimeOffset now)
    {
        var caseId = about?.Id;
        var standing = about is null ? null : await CaseQueries.StandingOf(db, viewer, about, now);
        var consents = caseId is null ? [] : await Agreed(db, caseId.Value).AsNoTracking().ToListAsync();
        var decisions = caseId is null ? [] : (await Shared(db, caseId.Value, now).AsNoTracking().ToListAsync()).FindAll(d => AccessPolicy.Sharing(viewer, standing!, d).IsAllowed);
        var receivers = decisions.Select(d => d.ReceiverId).OfType<Guid>().ToList();
        var names = await db.Organisations.Where(o => receivers.Contains(o.Id)).Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name);
        var outside = await db.Providers.Where(p => receivers.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id, p => p.Name);
        return new DraftChoices(
            await ReceiverChoice.All(db, viewer.PersonId, chosen),
            consents.ConvertAll(c => new FieldChoice(c.Id.ToString(), $"{c.Scope} ({c.GivenOn:d})")),
            decisions.ConvertAll(d => new FieldChoice(d.Id.ToString(), $"{names.GetValueOrDefault(d.ReceiverId!.Value) ?? outside.GetValueOrDefault(d.ReceiverId!.Value)}: {d.Purpose}")));
    }

    /// <summary>Of this case, and as the page offers it; what stood in the draft stays. Throws <c>choice-unknown</c>.</summary>
    internal static async Task Check(PokCasesDb db, Case? about, Viewer viewer, ReferralText text, Referral? before, DateTimeOffset now)
    {
        var caseId = about?.Id;
        RuleViolation.When(
            (text.AgreementId is { } agreement && agreement != before?.AgreementId && !await db.Consents.AnyAsync(c => c.Id == agreement && c.CaseId == caseId && c.Meaning == ConsentMeaning.Help && c.WithdrawnOn == null))
                || (text.SharingDecisionId is { } decision && decision != before?.SharingDecisionId && !await MayName(db, about, viewer, decision, now)),
            "choice-unknown",
            "Not of this case.");
    }

    private static async Task<bool> MayName(PokCasesDb db, Case? about, Viewer viewer, Guid id, DateTimeOffset now) =>
        about is not null
        && await db.SharingDecisions.SingleOrDefaultAsync(d => d.Id == id && d.CaseId == about.Id) is { } decision
        && AccessPolicy.Sharing(viewer, await CaseQueries.StandingOf(db, viewer, about, now), decision).IsAllowed;

    private static IQueryable<Consent> Agreed(PokCasesDb db, Guid caseId) =>
        db.Consents.Where(c => c.CaseId == caseId && c.Meaning == ConsentMeaning.Help && c.WithdrawnOn == null
            // Of a person that is closed to some, nothing is offered here.
            && !db.HouseholdMembers.Any(m => m.Id == c.MemberId && m.ClosedAt != null)).OrderBy(c => c.GivenOn);

    private static IQueryable<SharingDecision> Shared(PokCasesDb db, Guid caseId, DateTimeOffset now) =>
        db.SharingDecisions.Where(d => d.CaseId == caseId && d.State == SharingState.Active && d.EndsAt > now && d.ReceiverId != null).OrderBy(d => d.DecidedAt);
}
