using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Closing;

/// <summary>Another part that does something when a case is closed or taken up again, inside that command.</summary>
internal interface IFollowsClosing
{
    /// <summary>The case was closed, so.</summary>
    Task Closed(Writing w, Case about, ClosingOutcome outcome);

    /// <summary>The case is worked on again.</summary>
    Task Reopened(Writing w, Case about);
}
