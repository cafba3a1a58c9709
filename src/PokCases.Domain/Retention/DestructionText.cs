namespace PokCases.Domain.Retention;

/// <summary>What a verklaring van vernietiging says; no personal data.</summary>
/// <param name="Reference">What the case was called by.</param>
/// <param name="Table">Name of its table.</param>
/// <param name="Municipality">Name of the municipality that answered for it.</param>
/// <param name="From">The day it was introduced.</param>
/// <param name="Until">The day it was closed.</param>
/// <param name="Kind">Name of its profile; empty when there was none.</param>
/// <param name="Source">Law or selectielijst of the profile.</param>
/// <param name="Result">Result of the selectielijst.</param>
/// <param name="DueOn">The day from which it could be deleted; null when a request alone was the ground.</param>
/// <param name="Request">Number of the request that was granted; empty when the term was the ground.</param>
/// <param name="Parts">What was destroyed: kinds and counts.</param>
public sealed record DestructionText(
    string Reference,
    string Table,
    string Municipality,
    DateOnly From,
    DateOnly Until,
    string Kind,
    string Source,
    string Result,
    DateOnly? DueOn,
    string Request,
    IReadOnlyList<DestroyedPart> Parts);
