namespace PokCases.Domain.Tables;

/// <summary>A professional's seat at a table, with roles, mandate and a named deputy.</summary>
public sealed class TableMember
{
    private TableMember()
    {
    }

    internal TableMember(Guid id, Guid tableId, Guid professionalId, TableRoles roles, string mandate, Guid? deputyId, DateOnly from)
    {
        Id = id;
        TableId = tableId;
        ProfessionalId = professionalId;
        From = from;
        Apply(roles, mandate, deputyId);
    }

    /// <summary>Id of the seat.</summary>
    public Guid Id { get; private set; }

    /// <summary>The table.</summary>
    public Guid TableId { get; private set; }

    /// <summary>Who sits here.</summary>
    public Guid ProfessionalId { get; private set; }

    /// <summary>Roles at this table.</summary>
    public TableRoles Roles { get; private set; }

    /// <summary>What this person may decide for the own organisation, in words; empty when nothing.</summary>
    public string Mandate { get; private set; } = string.Empty;

    /// <summary>The named deputy; null for none.</summary>
    public Guid? DeputyId { get; private set; }

    /// <summary>First day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day; null while the seat is taken.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Grows with each change of roles, mandate or deputy.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Whether the seat is taken now.</summary>
    public bool IsPresent => Until is null;

    /// <summary>Whether this person can take a <i>besluit</i> for the own organisation.</summary>
    public bool HoldsMandate => Mandate.Length > 0;

    internal void Change(int? seen, TableRoles roles, string mandate, Guid? deputyId)
    {
        StaleVersion.Check(seen ?? Version, Version);
        Apply(roles, mandate, deputyId);
        Version++;
    }

    internal void Leave(DateOnly day) => Until = day;

    private void Apply(TableRoles roles, string mandate, Guid? deputyId)
    {
        Roles = roles;
        Mandate = Texts.Optional(mandate);
        DeputyId = deputyId;
    }
}
