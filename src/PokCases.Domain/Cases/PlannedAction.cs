namespace PokCases.Domain.Cases;

/// <summary>What an action of the plan is to be: what, who, when, and where it stands in the plan.</summary>
/// <param name="Text">What will be done.</param>
/// <param name="ResponsibleId">Who is responsible; with a partner: who follows it.</param>
/// <param name="OrganisationId">That person's organisation.</param>
/// <param name="Partner">An organisation outside the table that does it, in words; empty for none.</param>
/// <param name="DueOn">By when, a day in the installation's time zone.</param>
/// <param name="GoalId">The goal it serves; null for none.</param>
/// <param name="DependsOnId">The action that comes first; null for none.</param>
public sealed record PlannedAction(
    string Text,
    Guid ResponsibleId,
    Guid OrganisationId,
    string Partner,
    DateOnly DueOn,
    Guid? GoalId = null,
    Guid? DependsOnId = null);
