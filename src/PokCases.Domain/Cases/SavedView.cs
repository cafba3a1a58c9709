namespace PokCases.Domain.Cases;

/// <summary>A person's own way of looking at the list of cases: a filter, kept under a name, or without one as long as it is the last.</summary>
public sealed class SavedView
{
    /// <summary>Longest name, in characters.</summary>
    public const int LongestName = 60;

    /// <summary>How many named views a person can keep.</summary>
    public const int MostNamed = 20;

    /// <summary>How many searches without a name are kept, so that going back in a browser still finds them.</summary>
    public const int MostUnnamed = 10;

    private SavedView()
    {
    }

    /// <summary>Keeps what somebody looked for.</summary>
    /// <param name="id">Its id, the only part of it that stands in an address.</param>
    /// <param name="ownerId">Whose it is; nobody else can use it.</param>
    /// <param name="filter">What was looked for.</param>
    /// <param name="now">The moment.</param>
    public SavedView(Guid id, Guid ownerId, CaseFilter filter, DateTimeOffset now)
    {
        Id = id;
        OwnerId = ownerId;
        Words = Texts.Optional(filter.Words, CaseFilter.LongestWords);
        Stage = filter.Stage;
        TableId = filter.TableId;
        OrganisationId = filter.OrganisationId;
        Domain = filter.Domain;
        MadeAt = now;
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>Whose it is.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>Its name; empty for a search that was not kept.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Words to look for, as typed.</summary>
    public string Words { get; private set; } = string.Empty;

    /// <summary>Only cases of this stage.</summary>
    public CaseStage? Stage { get; private set; }

    /// <summary>Only cases of this table.</summary>
    public Guid? TableId { get; private set; }

    /// <summary>Only cases of this organisation.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>Only cases of this life domain.</summary>
    public LifeDomain? Domain { get; private set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>What it looks for.</summary>
    public CaseFilter Filter => new(Words, Stage, TableId, OrganisationId, Domain);

    /// <summary>Keeps it under a name; throws <c>text-missing</c> or <c>text-too-long</c>.</summary>
    public void Keep(string name) => Name = Texts.Required(name, LongestName);
}
