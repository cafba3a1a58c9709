namespace PokCases.Web.Persistence;

/// <summary>A command that is on disk.</summary>
/// <param name="Answer">What the work answered.</param>
/// <param name="Positions">Where the streams it changed stand.</param>
internal sealed record Written<TAnswer>(TAnswer Answer, IReadOnlyList<StreamPosition> Positions)
{
    /// <summary>The number of a stream after this command, or 0 when it did not change.</summary>
    public long SeqOf(Guid stream) => Positions.FirstOrDefault(p => p.Stream == stream).Seq;
}
