namespace PokCases.Domain.AdviceDesk;

/// <summary>One question of a contact.</summary>
public sealed class ContactQuestion
{
    private ContactQuestion()
    {
    }

    internal ContactQuestion(Guid contactId, int number, Guid themeId)
    {
        ContactId = contactId;
        Number = number;
        ThemeId = themeId;
    }

    /// <summary>The contact.</summary>
    public Guid ContactId { get; private set; }

    /// <summary>Place in the contact; 0 is the one it began with.</summary>
    public int Number { get; private set; }

    /// <summary>What it was about (<see cref="AdviceTheme"/>).</summary>
    public Guid ThemeId { get; private set; }
}
