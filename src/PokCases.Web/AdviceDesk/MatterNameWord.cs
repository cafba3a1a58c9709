namespace PokCases.Web.AdviceDesk;

/// <summary>A word of the name on a matter, as a keyed hash; a table of its own, so that nobody who looks for a person comes upon it.</summary>
internal sealed class MatterNameWord
{
    /// <summary>Hashed apart from words of other names.</summary>
    public long Hash { get; set; }

    public Guid MatterId { get; set; }
}
