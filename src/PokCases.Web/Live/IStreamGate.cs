using PokCases.Web.Accountability;

namespace PokCases.Web.Live;

/// <summary>A part that has streams says who may watch one. Each part with streams has its own.</summary>
internal interface IStreamGate
{
    /// <summary>The stream's present number, or null when it isn't this part's or this person may not know of it.</summary>
    Task<long?> SeqFor(Caller caller, Guid stream);

    /// <summary>A page of this person began to watch.</summary>
    Task Watched(Caller caller, Guid stream) => Task.CompletedTask;

    /// <summary>The last page of this person on this node stopped watching.</summary>
    Task Unwatched(Caller caller, Guid stream) => Task.CompletedTask;
}
