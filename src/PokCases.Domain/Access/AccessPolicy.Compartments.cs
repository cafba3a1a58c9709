using PokCases.Domain.Accounts;

namespace PokCases.Domain.Access;

/// <content>Compartments: what an author keeps to fewer people than could see it.</content>
public static partial class AccessPolicy
{
    /// <summary>Cuts what was found to be allowed down to the compartment it was said in. Never allows anything by itself.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="allowed">What the rest of the policy answers.</param>
    /// <param name="compartment">Where it was said.</param>
    public static Sight Within(Viewer viewer, Sight allowed, Compartment compartment) =>
        allowed.IsAllowed && (compartment.IsOwn || IsInside(viewer, compartment)) ? allowed : Sight.Nothing;

    /// <summary>Choosing to whom something goes: only who said it. Who wrote it down for somebody chooses once, when writing.</summary>
    public static Sight ChooseAudience(Viewer viewer, Sight sees, Guid speakerId) => speakerId == viewer.PersonId ? sees : Sight.Nothing;

    private static bool IsInside(Viewer viewer, Compartment compartment) => compartment.Audience switch
    {
        Audience.Table => true,
        Audience.CaseTeam => compartment.OnCaseTeam || viewer.OrganisationId == compartment.OrganisationId,
        Audience.OwnOrganisation => viewer.OrganisationId == compartment.OrganisationId,
        Audience.Profession => compartment.Profession != Profession.None && viewer.Profession == compartment.Profession,
        _ => false,
    };
}
