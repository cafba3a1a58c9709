using PokCases.Domain.Access;
using PokCases.Domain.Sessions;

namespace PokCases.Web.Cases.Audiences;

/// <summary>The rule of <see cref="AccessPolicy.Within"/> as a query, for somebody of the organisation that said it. A property test holds the two together.</summary>
internal static class AudienceQueries
{
    /// <summary>The own organisation's contributions, as far as their compartments let this viewer in.</summary>
    public static IQueryable<Contribution> OwnWithin(this IQueryable<Contribution> contributions, Viewer viewer)
    {
        var (me, organisation, profession) = (viewer.PersonId, viewer.OrganisationId, viewer.Profession);
        return contributions.Where(c => c.OrganisationId == organisation
            && (c.Audience != Audience.Profession
                || c.SpeakerId == me
                || c.AuthorId == me
                || (c.Profession == profession && c.Profession != Domain.Accounts.Profession.None)));
    }
}
