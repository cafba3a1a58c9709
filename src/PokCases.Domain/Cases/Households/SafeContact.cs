namespace PokCases.Domain.Cases.Households;

/// <summary>Veilig contact: when and how to reach somebody, and how not to.</summary>
/// <remarks>
/// It stands apart from the person and from the case, and only the household's page reads it. That is what keeps an
/// address out of exports, referrals and search: nothing that makes those can come near it.
/// </remarks>
public sealed class SafeContact
{
    /// <summary>Longest text, in characters.</summary>
    public const int Longest = 500;

    private SafeContact()
    {
    }

    /// <summary>Begins empty for one person in one case.</summary>
    public SafeContact(Guid memberId, Guid caseId)
    {
        MemberId = memberId;
        CaseId = caseId;
    }

    /// <summary>Whose it is: the <see cref="HouseholdMember"/>, so that one case's agreements stay in that case.</summary>
    public Guid MemberId { get; private set; }

    /// <summary>The case.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>When and how to reach this person, or empty.</summary>
    public string How { get; private set; } = string.Empty;

    /// <summary>When and how not to, or empty.</summary>
    public string HowNot { get; private set; } = string.Empty;

    /// <summary>Whether the address is protected.</summary>
    public bool AddressIsProtected { get; private set; }

    /// <summary>The address, kept only when it is needed; else empty.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>Grows with each change.</summary>
    public int Version { get; private set; }

    /// <summary>Changes it. <paramref name="seen"/> is 0 for the first time.</summary>
    public void Change(int seen, string how, string howNot, bool addressIsProtected, string address)
    {
        StaleVersion.Check(seen, Version);
        How = Texts.Optional(how, Longest);
        HowNot = Texts.Optional(howNot, Longest);
        AddressIsProtected = addressIsProtected;
        Address = Texts.Optional(address);
        Version++;
    }
}
