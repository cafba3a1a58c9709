namespace PokCases.Web.Outcomes.Desk;

/// <summary>Who is one resident when residents are told apart: the same pseudonym, or without one the same matter. Never shown.</summary>
internal readonly record struct DeskResident
{
    private readonly long? pseudonym;
    private readonly Guid matter;

    public DeskResident(long? pseudonym, Guid matter)
    {
        this.pseudonym = pseudonym;
        this.matter = pseudonym is null ? matter : Guid.Empty;
    }
}
