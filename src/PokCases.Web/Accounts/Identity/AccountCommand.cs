using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Accounts.Identity;

/// <summary>The command under which Identity's next write is done, with what else belongs to it.</summary>
/// <param name="Caller">Who.</param>
/// <param name="Id">The command's id.</param>
/// <param name="Name">The use case.</param>
/// <param name="Also">Authorises, and changes what goes along with the account.</param>
internal sealed record AccountCommand(Caller Caller, Guid Id, string Name, Func<Writing, Task> Also)
{
    /// <summary>Returned by the command the first time; another mark means that it was done before.</summary>
    public Guid Mark { get; } = Guid.CreateVersion7();
}
