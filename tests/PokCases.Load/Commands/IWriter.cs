namespace PokCases.Load.Commands;

/// <summary>One way to put a contribution on disk.</summary>
internal interface IWriter : IAsyncDisposable
{
    /// <summary>Writes one; returns when it was committed.</summary>
    Task Write();
}
