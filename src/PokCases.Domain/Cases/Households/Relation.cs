namespace PokCases.Domain.Cases.Households;

/// <summary>A line between two people of one household.</summary>
public sealed class Relation
{
    private Relation()
    {
    }

    /// <summary>Draws a line; throws <c>relation-to-self</c>, <c>relation-known</c> or <c>relation-contradicts</c>.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="fromId">The person the line is read from: the parent, the guardian.</param>
    /// <param name="toId">The person it leads to.</param>
    /// <param name="kind">How they belong to each other.</param>
    /// <param name="drawn">The lines that this case has already.</param>
    public Relation(Guid id, Guid caseId, Guid fromId, Guid toId, RelationKind kind, IEnumerable<Relation> drawn)
    {
        RuleViolation.When(fromId == toId, "relation-to-self", "Nobody is related to the own person.");
        foreach (var other in drawn)
        {
            var same = other.FromId == fromId && other.ToId == toId;
            var turned = other.FromId == toId && other.ToId == fromId;
            RuleViolation.When(other.Kind == kind && (same || (turned && IsMutual(kind))), "relation-known", "This line stands there already.");
            RuleViolation.When(turned && Generations(kind) > 0 && Generations(other.Kind) > 0, "relation-contradicts", "One of two is the elder, not both.");
        }

        Id = id;
        CaseId = caseId;
        FromId = fromId;
        ToId = toId;
        Kind = kind;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>The person the line is read from.</summary>
    public Guid FromId { get; private set; }

    /// <summary>The person it leads to.</summary>
    public Guid ToId { get; private set; }

    /// <summary>How they belong to each other.</summary>
    public RelationKind Kind { get; private set; }

    /// <summary>Goes on with another record of one of the two (<see cref="Person.GoesOn"/>).</summary>
    public void Follow(Guid before, Person person)
    {
        FromId = FromId == before ? person.Id : FromId;
        ToId = ToId == before ? person.Id : ToId;
    }

    /// <summary>Whether it reads the same from both sides.</summary>
    public static bool IsMutual(RelationKind kind) => kind is RelationKind.PartnerOf or RelationKind.ExPartnerOf or RelationKind.SiblingOf;

    /// <summary>How many generations the second is below the first; null when the line says nothing about that.</summary>
    public static int? Generations(RelationKind kind) => kind switch
    {
        RelationKind.ParentOf or RelationKind.StepParentOf or RelationKind.FosterParentOf => 1,
        RelationKind.GrandparentOf => 2,
        RelationKind.PartnerOf or RelationKind.ExPartnerOf or RelationKind.SiblingOf => 0,
        _ => null,
    };
}
