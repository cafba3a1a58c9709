namespace PokCases.Web.Persistence;

/// <summary>Something that waits for the writer.</summary>
internal abstract class PendingWrite
{
    /// <summary>Its command's id; null for what is no command.</summary>
    public virtual Guid? CommandId => null;

    /// <summary>The streams it advanced.</summary>
    public virtual IEnumerable<StreamPosition> Positions => [];

    /// <summary>Does its part inside the batch's transaction.</summary>
    public abstract Task Do(WriteBatch batch);

    /// <summary>The batch was committed.</summary>
    public abstract void Acknowledge();

    /// <summary>The batch was not committed.</summary>
    public abstract void Fail(Exception failure);
}
