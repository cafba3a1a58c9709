namespace PokCases.Web.Persistence;

/// <summary>What a batch of commands wrote in, as far as readers must know.</summary>
internal sealed class BatchTouch
{
    /// <summary>What is stale when the batch is committed.</summary>
    public DependsOn Stale { get; private set; }

    public void Note(DependsOn stale) => Stale |= stale;
}
