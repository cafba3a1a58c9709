namespace PokCases.Domain.Accounts;

/// <summary>That somebody was given a role of the installation, by whom and when; every grant shows to the privacy officer.</summary>
public sealed class RoleGrant
{
    private RoleGrant()
    {
    }

    /// <summary>Grants a role.</summary>
    public RoleGrant(Guid id, Guid professionalId, InstallationRoles role, Guid? grantedById, DateTimeOffset now)
    {
        Id = id;
        ProfessionalId = professionalId;
        Role = role;
        GrantedById = grantedById;
        GrantedAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Who got it.</summary>
    public Guid ProfessionalId { get; private set; }

    /// <summary>The one role.</summary>
    public InstallationRoles Role { get; private set; }

    /// <summary>Who gave it; null for the first administrator.</summary>
    public Guid? GrantedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset GrantedAt { get; private set; }

    /// <summary>Who took it away; null while it lasts.</summary>
    public Guid? EndedById { get; private set; }

    /// <summary>When it was taken away; null while it lasts.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Takes it away.</summary>
    public void End(Guid byId, DateTimeOffset now)
    {
        EndedById ??= byId;
        EndedAt ??= now;
    }
}
