using System.Linq.Expressions;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Sessions;

namespace PokCases.Web.Cases.Audiences;

/// <summary>The rule of <see cref="AccessPolicy.Within"/> as a query, for somebody who works on the case. A property test holds the two together.</summary>
internal static class AudienceQueries
{
    /// <summary>Contributions whose compartment lets this viewer in.</summary>
    public static Expression<Func<Contribution, bool>> Within(Viewer viewer)
    {
        var (me, organisation, profession) = (viewer.PersonId, viewer.OrganisationId, viewer.Profession);
        return c => c.Audience == Audience.Table
            || c.Audience == Audience.CaseTeam
            || c.SpeakerId == me
            || c.AuthorId == me
            || (c.Audience == Audience.OwnOrganisation && c.OrganisationId == organisation)
            || (c.Audience == Audience.Profession && c.Profession == profession && c.Profession != Profession.None);
    }
}
