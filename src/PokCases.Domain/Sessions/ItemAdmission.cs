using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>Leave to see one item's content, for as long as it is open. May be given before the item begins.</summary>
public sealed class ItemAdmission
{
    private ItemAdmission()
    {
    }

    /// <summary>Admits a person to an item.</summary>
    /// <param name="itemId">The item.</param>
    /// <param name="professionalId">Who.</param>
    /// <param name="admittedById">By whom.</param>
    /// <param name="needsSecond">Whether a second member must confirm, since the chair was taken.</param>
    /// <param name="now">The moment.</param>
    public ItemAdmission(Guid itemId, Guid professionalId, Guid admittedById, bool needsSecond, DateTimeOffset now)
    {
        ItemId = itemId;
        ProfessionalId = professionalId;
        Admit(admittedById, needsSecond, now);
    }

    /// <summary>The item.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>Who.</summary>
    public Guid ProfessionalId { get; private set; }

    /// <summary>By whom.</summary>
    public Guid AdmittedById { get; private set; }

    /// <summary>When.</summary>
    public DateTimeOffset AdmittedAt { get; private set; }

    /// <summary>Whether a second member must still confirm.</summary>
    public bool NeedsSecond { get; private set; }

    /// <summary>The second member who confirmed.</summary>
    public Guid? ConfirmedById { get; private set; }

    /// <summary>When it was withdrawn.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>When this person first took part in the item while it was open: may read its minutes later.</summary>
    public DateTimeOffset? TookPartAt { get; private set; }

    /// <summary>Whether it holds.</summary>
    public bool Holds => WithdrawnAt is null && !NeedsSecond;

    /// <summary>Admits (again).</summary>
    public void Admit(Guid byId, bool needsSecond, DateTimeOffset now)
    {
        AdmittedById = byId;
        AdmittedAt = now;
        NeedsSecond = needsSecond;
        ConfirmedById = null;
        WithdrawnAt = null;
    }

    /// <summary>A second member confirms; not the one who admitted, nor the admitted person.</summary>
    public void Confirm(Guid byId)
    {
        RuleViolation.When(byId == AdmittedById || byId == ProfessionalId, "second-must-be-another", "Another member confirms.");
        NeedsSecond = false;
        ConfirmedById = byId;
    }

    /// <summary>Withdraws it.</summary>
    public void Withdraw(DateTimeOffset now) => WithdrawnAt = now;

    /// <summary>Marks that this person took part while the item was open.</summary>
    public void TakePart(DateTimeOffset now) => TookPartAt ??= now;
}
