namespace PokCases.Web.Persistence;

/// <summary>Which changes make a shared load stale.</summary>
[Flags]
internal enum DependsOn
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Any change.</summary>
    Content = 1,

    /// <summary>Changes of tables, sessions, people or cases; not of what is said at an item.</summary>
    Facts = 2,

    /// <summary>Changes of who gets in, and as what: accounts, sign-ins, roles, seats.</summary>
    Access = 4,
}
