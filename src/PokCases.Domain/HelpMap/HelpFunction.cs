namespace PokCases.Domain.HelpMap;

/// <summary>A function at an organisation on the map, by which it is reached, such as <i>aanmeldteam</i>; in the partnership, who there takes referrals in.</summary>
/// <remarks>Of people it holds who has the function and how they are reached in it, and nothing else. HSDS calls it a contact.</remarks>
public sealed class HelpFunction
{
    private HelpFunction()
    {
    }

    /// <summary>Writes a function down; throws <c>text-missing</c>, <c>text-too-long</c>, <c>function-people-outside</c>.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="providerId">The organisation on the map.</param>
    /// <param name="organisationId">The organisation of the partnership that it is; null for one outside it.</param>
    /// <param name="text">What is written about it.</param>
    public HelpFunction(Guid id, Guid providerId, Guid? organisationId, HelpFunctionText text)
    {
        Id = id;
        ProviderId = providerId;
        OrganisationId = organisationId;
        Apply(text);
    }

    /// <summary>Its id.</summary>
    public Guid Id { get; private set; }

    /// <summary>The organisation on the map.</summary>
    public Guid ProviderId { get; private set; }

    /// <summary>The organisation of the partnership that it is; null for one outside it.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>What the function is called.</summary>
    public string Name { get; private set; } = string.Empty;

    /// <summary>Who has it, by name; empty when that is nobody in particular, or they have an account.</summary>
    public string PersonName { get; private set; } = string.Empty;

    /// <summary>How it is reached by mail, or empty.</summary>
    public string Email { get; private set; } = string.Empty;

    /// <summary>How it is reached by telephone, or empty.</summary>
    public string Phone { get; private set; } = string.Empty;

    /// <summary>Whether referrals come in here.</summary>
    public bool TakesReferrals { get; private set; }

    /// <summary>Who has it, of the people with an account; none for an organisation outside the partnership.</summary>
    public List<Guid> PeopleIds { get; private set; } = [];

    /// <summary>Whether it is there no more.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>Changes what is written about it.</summary>
    public void Change(int seen, HelpFunctionText text)
    {
        StaleVersion.Check(seen, Version);
        Apply(text);
        Version++;
    }

    /// <summary>Ends it or takes it up again.</summary>
    public void SetClosed(int seen, bool closed)
    {
        StaleVersion.Check(seen, Version);
        IsClosed = closed;
        Version++;
    }

    /// <summary>Somebody leaves, or works elsewhere: that person has the function no more.</summary>
    public void Leave(Guid personId)
    {
        if (PeopleIds.Contains(personId))
        {
            PeopleIds = [.. PeopleIds.Where(p => p != personId)];
            Version++;
        }
    }

    /// <summary>Whether this person takes in referrals by it now.</summary>
    public bool TakesIn(Guid personId) => TakesReferrals && !IsClosed && PeopleIds.Contains(personId);

    private void Apply(HelpFunctionText text)
    {
        RuleViolation.When(OrganisationId is null && text.PeopleIds.Count > 0, "function-people-outside", "Only people of a partner have an account.");
        Name = Texts.Required(text.Name);
        PersonName = Texts.Optional(text.PersonName);
        Email = Texts.Optional(text.Email);
        Phone = Texts.Optional(text.Phone);
        TakesReferrals = text.TakesReferrals;
        PeopleIds = [.. text.PeopleIds.Distinct()];
    }
}
