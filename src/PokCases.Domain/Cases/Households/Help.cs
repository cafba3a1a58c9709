namespace PokCases.Domain.Cases.Households;

/// <summary>Help around a household: an organisation, or somebody of it, and what is done. The organisation need not take part in the partnership.</summary>
public sealed class Help
{
    /// <summary>Most people one line stands for.</summary>
    public const int MostPeople = 50;

    /// <summary>Most hours, in a week or a month.</summary>
    public const decimal MostHours = 744;

    /// <summary>Highest yearly cost, in euros.</summary>
    public const decimal HighestCost = 1_000_000;

    private Help()
    {
    }

    /// <summary>Writes down who helps.</summary>
    public Help(Guid id, Guid caseId, HelpFacts facts)
    {
        Id = id;
        CaseId = caseId;
        Apply(facts);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>Name of the organisation, also one that doesn't take part here.</summary>
    public string Organisation { get; private set; } = string.Empty;

    /// <summary>Name of who comes, or empty.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>What is done.</summary>
    public string Does { get; private set; } = string.Empty;

    /// <summary>How many people of this organisation do it.</summary>
    public int People { get; private set; } = 1;

    /// <summary>Hours per <see cref="Per"/>, all people together; null when not known.</summary>
    public decimal? Hours { get; private set; }

    /// <summary>What the hours are counted per.</summary>
    public HoursPer Per { get; private set; }

    /// <summary>Cost in euros per year; null when not known.</summary>
    public decimal? YearlyCost { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Changes it; throws <c>help-people</c>, <c>help-hours</c> or <c>help-cost</c>.</summary>
    public void Change(int seen, HelpFacts facts)
    {
        StaleVersion.Check(seen, Version);
        Apply(facts);
        Version++;
    }

    private void Apply(HelpFacts facts)
    {
        RuleViolation.When(facts.People is < 1 or > MostPeople, "help-people", "Between 1 and 50 people.");
        RuleViolation.When(facts.Hours is <= 0 or > MostHours, "help-hours", "More than 0 hours, and not more than a month has.");
        RuleViolation.When(facts.YearlyCost is < 0 or > HighestCost, "help-cost", "Between 0 and a million euros.");
        Organisation = Texts.Required(facts.Organisation);
        Name = Texts.Optional(facts.Name);
        Does = Texts.Optional(facts.Does);
        People = facts.People;
        Hours = facts.Hours;
        Per = facts.Per;
        YearlyCost = facts.YearlyCost;
    }
}
