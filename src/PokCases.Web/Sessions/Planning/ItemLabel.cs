using PokCases.Domain.Access;

namespace PokCases.Web.Sessions.Planning;

/// <summary>An agenda item as one person may call it.</summary>
/// <param name="Title">Its title; of a case one may not know, only that it is a case.</param>
/// <param name="Reference">The case's reference; null when there is none or one may not know it.</param>
/// <param name="Ground">On what ground the title is shown; <see cref="Ground.None"/> when it isn't.</param>
public sealed record ItemLabel(string Title, string? Reference, Ground Ground)
{
    public bool IsKnown => Ground != Ground.None;

    /// <summary>"DB-2026-014 · Dreigende ontruiming"</summary>
    public string Full => Reference is null ? Title : $"{Reference} · {Title}";
}
