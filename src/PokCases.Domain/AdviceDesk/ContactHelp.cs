namespace PokCases.Domain.AdviceDesk;

/// <summary>One kind of help in a contact.</summary>
public sealed class ContactHelp
{
    private ContactHelp()
    {
    }

    internal ContactHelp(Guid contactId, Guid kindId)
    {
        ContactId = contactId;
        KindId = kindId;
    }

    /// <summary>The contact.</summary>
    public Guid ContactId { get; private set; }

    /// <summary>How somebody was helped (<see cref="HelpKind"/>).</summary>
    public Guid KindId { get; private set; }
}
