namespace PokCases.Domain.Sharing;

/// <summary>One thing of a case that belongs to an organisation, as far as a sharing decision asks about it.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="OrganisationId">The organisation it belongs to.</param>
/// <param name="DocumentId">The document; null for a contribution.</param>
/// <param name="Domain">A contribution's life domain; null without one, and for a document.</param>
/// <param name="Since">When it got the content it has: shared or last edited, or added.</param>
/// <param name="IsThere">Whether it has any content: neither withdrawn nor removed.</param>
public sealed record SharedData(Guid CaseId, Guid OrganisationId, Guid? DocumentId, LifeDomain? Domain, DateTimeOffset Since, bool IsThere);
