using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;

namespace PokCases.Domain.Access;

/// <summary>An answer of the policy: whether, on what ground, and until when.</summary>
/// <param name="Ground">The ground; <see cref="Access.Ground.None"/> refuses.</param>
/// <param name="Until">When it ends by itself; null when nothing ends it but a change.</param>
public readonly record struct Sight(Ground Ground, DateTimeOffset? Until = null)
{
    /// <summary>Refused.</summary>
    public static readonly Sight Nothing;

    /// <summary>Whether it may be seen.</summary>
    public bool IsAllowed => Ground != Ground.None;
}
