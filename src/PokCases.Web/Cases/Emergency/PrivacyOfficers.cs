using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Emergency;

/// <summary>Who judges emergency access.</summary>
internal static class PrivacyOfficers
{
    /// <summary>Those who can judge what this person took.</summary>
    public static Task<List<Guid>> For(PokCasesDb db, Guid takenById) => db.Professionals
        .Where(p => p.State == ProfessionalState.Active && p.Id != takenById
            && (p.Roles & InstallationRoles.PrivacyOfficer) != 0 && (p.Roles & InstallationRoles.DataProtectionOfficer) == 0)
        .Select(p => p.Id)
        .ToListAsync();
}
