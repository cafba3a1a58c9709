namespace PokCases.Domain.Tables;

/// <summary>An agenda template: named phases with minutes and a guiding question each.</summary>
public sealed class AgendaTemplate
{
    private List<TemplatePhase> phases = [];

    private AgendaTemplate()
    {
    }

    /// <summary>Makes a template for a table, or a shipped one when <paramref name="tableId"/> is null.</summary>
    public AgendaTemplate(Guid id, Guid? tableId, string name, string label, IEnumerable<TemplatePhase> phases)
    {
        Id = id;
        TableId = tableId;
        Label = Texts.Optional(label);
        Apply(name, phases);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The table it belongs to; null for the shipped ones, which every table copies from.</summary>
    public Guid? TableId { get; private set; }

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Where the arrangement comes from, e.g. <i>eigen indeling</i>.</summary>
    public string Label { get; private set; } = string.Empty;

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Its phases in order.</summary>
    public IReadOnlyList<TemplatePhase> Phases => phases;

    /// <summary>Sum of the phases, in minutes.</summary>
    public int Minutes => phases.Sum(p => p.Minutes);

    /// <summary>Changes name and phases.</summary>
    public void Change(int seen, string name, IEnumerable<TemplatePhase> newPhases)
    {
        StaleVersion.Check(seen, Version);
        Apply(name, newPhases);
        Version++;
    }

    private void Apply(string name, IEnumerable<TemplatePhase> newPhases)
    {
        var list = newPhases.Select(p => p with
        {
            Name = Texts.Required(p.Name, 60),
            Question = Texts.Optional(p.Question, 500),
        }).ToList();
        RuleViolation.When(list.Count is < 1 or > 12, "template-phases", "A template has 1 to 12 phases.");
        RuleViolation.When(list.Exists(p => p.Minutes is < 1 or > 240), "phase-minutes", "A phase takes 1 to 240 minutes.");
        Name = Texts.Required(name);
        phases = list;
    }
}
