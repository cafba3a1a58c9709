using PokCases.Domain.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Closing;

/// <summary>Something that a case can leave open: told before the case is closed, and ended with it where that is right.</summary>
internal interface IKeepsCaseOpen
{
    /// <summary>What is open of it, and where it is ended.</summary>
    Task<IReadOnlyList<OpenMatter>> Of(PokCasesDb db, Case about);

    /// <summary>Ends what has no meaning without the case, inside the command that closes it.</summary>
    Task FallAway(Writing w, Case about);
}
