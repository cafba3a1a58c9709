using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Method;

/// <summary>What the outcome of a breakthrough may rest on in one case: an agreement, an advice, a decision that was taken, or one's own mandate.</summary>
/// <param name="Key">What is posted.</param>
/// <param name="Basis">What is kept.</param>
/// <param name="Organisation">Whose decision it is; empty for none.</param>
/// <param name="Text">The decision's own text; empty for a decision that is taken now.</param>
internal sealed record OutcomeBases(string Key, OutcomeBasis Basis, string Organisation, string Text)
{
    private const int LongestShown = 80;

    public static async Task<List<OutcomeBases>> Of(PokCasesDb db, Case about, Viewer viewer)
    {
        var decisions = await db.Outcomes
            .Where(o => o.CaseId == about.Id && o.Kind == OutcomeKind.Decision && o.State == OutcomeState.Settled)
            .OrderByDescending(o => o.SettledAt)
            .AsNoTracking()
            .ToListAsync();
        var holders = decisions.Select(d => d.MandateHolderId!.Value).Append(viewer.PersonId).Distinct().ToList();
        var seats = await db.TableMembers.Where(m => m.TableId == about.TableId && holders.Contains(m.ProfessionalId)).OrderByDescending(m => m.From).AsNoTracking().ToListAsync();
        var organisations = await db.Organisations.Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Id, o => o.Name);
        List<OutcomeBases> found = [new("afspraak", OutcomeBasis.Agreement, string.Empty, string.Empty), new("advies", OutcomeBasis.Advice, string.Empty, string.Empty)];
        foreach (var decision in decisions)
        {
            // Who left the table since held the mandate when it was decided.
            if (seats.Find(s => s.ProfessionalId == decision.MandateHolderId && s.HoldsMandate) is { } seat)
            {
                var organisation = decision.OrganisationId!.Value;
                found.Add(new($"besluit:{decision.Id}", OutcomeBasis.Decision(organisation, seat.ProfessionalId, seat.Mandate), organisations.GetValueOrDefault(organisation, string.Empty), decision.Text));
            }
        }

        var interim = await db.InterimDecisions.Where(d => d.CaseId == about.Id && d.State == InterimState.Decided).OrderByDescending(d => d.EndedAt).AsNoTracking().ToListAsync();
        found.AddRange(interim.Select(d => new OutcomeBases(
            $"tussentijds:{d.Id}",
            OutcomeBasis.Decision(d.OrganisationId, d.MandateHolderId, d.Mandate),
            organisations.GetValueOrDefault(d.OrganisationId, string.Empty),
            d.Proposal)));

        if (seats.Find(s => s.ProfessionalId == viewer.PersonId && s is { IsPresent: true, HoldsMandate: true }) is { } own)
        {
            found.Add(new("zelf", OutcomeBasis.Decision(viewer.OrganisationId, viewer.PersonId, own.Mandate), organisations.GetValueOrDefault(viewer.OrganisationId, string.Empty), string.Empty));
        }

        return found;
    }

    /// <summary>What it is called in the list.</summary>
    public string Called(IStringLocalizer<MethodTexts> texts) => Basis.Kind switch
    {
        OutcomeKind.Agreement => texts["BasisAgreement"],
        OutcomeKind.Advice => texts["BasisAdvice"],
        _ when Text.Length == 0 => texts["BasisSelf", Organisation, Basis.Mandate],
        _ => texts["BasisDecision", Organisation, Text.Length > LongestShown ? $"{Text[..LongestShown]}…" : Text],
    };
}
