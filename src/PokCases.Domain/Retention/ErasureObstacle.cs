namespace PokCases.Domain.Retention;

/// <summary>Why a closed case may not be deleted now.</summary>
public enum ErasureObstacle
{
    /// <summary>It has no profile, so no term.</summary>
    NoProfile,

    /// <summary>Its profile is a proposal.</summary>
    Unconfirmed,

    /// <summary>The term runs.</summary>
    NotDue,

    /// <summary>Somebody holds it, for a reason.</summary>
    Held,

    /// <summary>A resident's request about it waits for its answer.</summary>
    RequestOpen,

    /// <summary>It is on the agenda of a session that is not over.</summary>
    ItemOpen,
}
