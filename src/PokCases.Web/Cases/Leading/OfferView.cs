using PokCases.Domain.Cases;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Leading;

/// <summary>What who leads a case sees of handing it over.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Choices">Who can be asked.</param>
/// <param name="Open">The offer that waits for an answer; null for none.</param>
/// <param name="OpenTo">Who was asked.</param>
/// <param name="Declined">The last offer, when it was declined; null otherwise.</param>
/// <param name="DeclinedBy">Who declined it.</param>
public sealed record OfferView(
    string Reference,
    IReadOnlyList<FieldChoice> Choices,
    CaseLeadTransfer? Open,
    PersonLine? OpenTo,
    CaseLeadTransfer? Declined,
    PersonLine? DeclinedBy)
{
    /// <summary>Its own address.</summary>
    public string Path => CaseEndpoints.PathOf(Reference) + OfferEndpoints.Under;
}
