namespace PokCases.Domain.Sharing;

/// <summary>What a draft is held against when it is decided.</summary>
/// <param name="Grounds">The register of the case's table: the versions that the draft names, at least.</param>
/// <param name="Consents">The consents of the case.</param>
/// <param name="HoldsCase">Whether who decides holds the case.</param>
/// <param name="Today">Today where the installation is.</param>
public sealed record SharingFacts(IReadOnlyCollection<LegalGround> Grounds, IReadOnlyCollection<Consent> Consents, bool HoldsCase, DateOnly Today);
