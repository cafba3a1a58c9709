using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Referrals;

/// <summary>A referral that was found, and what the viewer is to it.</summary>
/// <param name="Referral">With its whole course.</param>
/// <param name="About">The case it is from; null for none.</param>
/// <param name="Standing">What the viewer is to it.</param>
/// <param name="Sees">What it says; not allowed for who may know its terms only.</param>
/// <param name="Terms">That it is there.</param>
/// <param name="Parties">As what the viewer acts.</param>
internal sealed record ReferralAccess(Referral Referral, Case? About, ReferralStanding Standing, Sight Sees, Sight Terms, ReferralParty Parties)
{
    // In the order in which somebody who is more than one acts.
    private static readonly ReferralParty[] Order = [ReferralParty.Referrer, ReferralParty.Receiver, ReferralParty.CaseLead, ReferralParty.Chair];

    /// <summary>For a page. Unknown and not allowed answer alike; both are in the log.</summary>
    public static async Task<ReferralAccess> Open(AccessScope scope, string key)
    {
        var found = await Find(scope.Db, scope.Caller.Viewer, key, scope.Now, forWork: false);
        if (found is null)
        {
            await scope.Refuse("unknown");
            throw RefusedException.Unknown();
        }

        var sight = found.Sees.IsAllowed ? found.Sees : found.Terms;
        scope.Show(found.Referral.Id, sight.Ground);
        if (found.About is { } about)
        {
            scope.ShowCase(about.Id, sight.Ground);
            CaseAccess.SayEmergency(scope, about, sight);
        }

        await scope.Require(sight, mayKnow: false);
        return found;
    }

    /// <summary>For a command; what it needs beyond knowing of the referral, the caller asks.</summary>
    public static async Task<ReferralAccess> Open(Writing w, string key)
    {
        w.For(ReferralsModule.Purpose);
        var found = await Find(w.Db, w.Caller.Viewer, key, w.Now, forWork: true) ?? throw RefusedException.Unknown();
        w.About(found.Referral.Id);
        w.AboutCase(found.About?.Id);
        w.Require(found.Sees.IsAllowed ? found.Sees : found.Terms, mayKnow: false);
        return found;
    }

    /// <summary>Whether the viewer sees the case it is from; never for one of no case.</summary>
    public bool SeesCase(Viewer viewer) => Standing.OnCase is { } onCase && AccessPolicy.Case(viewer, onCase).IsAllowed;

    /// <summary>As what the viewer brings it to another state; null for who may not.</summary>
    public ReferralActor? By(ReferralState to, Guid personId) => As(p => ReferralTransitions.Allows(Referral.State, to, p), personId);

    /// <summary>As what the viewer does this; null for who may not.</summary>
    public ReferralActor? By(ReferralAct act, Guid personId) => As(p => ReferralActs.Allows(act, Referral.State, p), personId);

    /// <summary>What the viewer is to a referral.</summary>
    public static async Task<ReferralAccess> Of(PokCasesDb db, Viewer viewer, Referral referral, DateTimeOffset now, bool forWork = false) =>
        (await Of(db, viewer, [referral], now, forWork))[0];

    /// <summary>What the viewer is to each of some referrals, in their order: three questions beside those of their cases, however many there are.</summary>
    public static async Task<IReadOnlyList<ReferralAccess>> Of(PokCasesDb db, Viewer viewer, IReadOnlyList<Referral> referrals, DateTimeOffset now, bool forWork = false)
    {
        var caseIds = referrals.Select(r => r.CaseId).OfType<Guid>().Distinct().ToList();
        var functionIds = referrals.Select(r => r.FunctionId).OfType<Guid>().Distinct().ToList();
        var tableIds = referrals.Select(r => r.TableId).OfType<Guid>().Distinct().ToList();
        var cases = caseIds.Count == 0 ? [] : await db.Cases.Where(c => caseIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id);
        var onCases = await CaseQueries.StandingsOf(db, viewer, cases.Values, now);
        var functions = functionIds.Count == 0 ? [] : (await db.HelpFunctions.Where(f => functionIds.Contains(f.Id)).ToListAsync()).FindAll(f => f.TakesIn(viewer.PersonId)).ConvertAll(f => f.Id);
        var roles = tableIds.Count == 0 ? [] : await db.TableMembers.Where(m => tableIds.Contains(m.TableId) && m.ProfessionalId == viewer.PersonId && m.Until == null).Select(m => new { m.TableId, m.Roles }).ToDictionaryAsync(m => m.TableId, m => m.Roles);
        return [.. referrals.Select(Access)];

        ReferralAccess Access(Referral referral)
        {
            var onCase = referral.CaseId is { } about ? onCases[about] : null;
            var standing = ReferralStanding.Of(referral) with
            {
                OnCase = forWork ? onCase?.ForWork : onCase,
                HasFunction = referral.FunctionId is { } function && functions.Contains(function),
                Roles = referral.TableId is { } table ? roles.GetValueOrDefault(table) : TableRoles.None,
            };
            return new ReferralAccess(
                referral,
                referral.CaseId is { } id ? cases[id] : null,
                standing,
                AccessPolicy.Referral(viewer, standing),
                AccessPolicy.ReferralTerms(viewer, standing),
                AccessPolicy.ReferralParties(viewer, standing));
        }
    }

    private ReferralActor? As(Func<ReferralParty, bool> may, Guid personId) =>
        Order.Where(p => Parties.HasFlag(p) && may(p)).Select(p => new ReferralActor(p, personId)).FirstOrDefault();

    private static async Task<ReferralAccess?> Find(PokCasesDb db, Viewer viewer, string key, DateTimeOffset now, bool forWork)
    {
        var referrals = ReferralQueries.Whole(db);
        var reference = key.Trim().ToUpperInvariant();
        var referral = Guid.TryParse(key, out var id)
            ? await referrals.SingleOrDefaultAsync(r => r.Id == id)
            : await referrals.SingleOrDefaultAsync(r => r.Reference == reference);
        return referral is null ? null : await Of(db, viewer, referral, now, forWork);
    }
}
