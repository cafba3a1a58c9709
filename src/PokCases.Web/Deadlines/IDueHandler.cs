using PokCases.Web.Persistence;

namespace PokCases.Web.Deadlines;

/// <summary>Does one kind of work that falls due. Its effect is a command, so it happens once on any number of nodes.</summary>
internal interface IDueHandler
{
    /// <summary>The kind, as it stands in the table of due work.</summary>
    string Kind { get; }

    /// <summary>The command's name in the log.</summary>
    string CommandName { get; }

    /// <summary>Does it, if it still needs doing.</summary>
    Task Do(Writing w, Guid subject);
}
