using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Triage;

/// <summary>Begins the referral that triage decided on.</summary>
internal interface ITriageRefers
{
    /// <summary>A draft, to be offered by a day.</summary>
    /// <returns>Its id.</returns>
    Task<Guid> Begin(Writing w, Case about, TriageRound round, Guid referrerId, Guid organisationId, DateOnly by);
}
