using PokCases.Domain;
using PokCases.Domain.Sharing;

namespace PokCases.Web.Demo;

/// <summary>Registers of grounds, what organisations share in a case, and what people consented to.</summary>
internal sealed record PartnershipSharing(
    IReadOnlyList<PartnershipSharing.GroundEntry> Grounds,
    IReadOnlyList<PartnershipSharing.DecisionEntry> Decisions,
    IReadOnlyList<PartnershipSharing.ConsentEntry> Consents)
{
    internal sealed record GroundEntry(string Id, string Table, string Name, string Article, string Law, string WhatFor, LegalGroundKind Kind, string By, int Days);

    /// <summary>Without <c>Decided</c> it is a draft. Days from today.</summary>
    internal sealed record DecisionEntry(
        string Case,
        string By,
        string To,
        int Days,
        bool Decided,
        string Task,
        string Purpose,
        IReadOnlyList<LifeDomain> Domains,
        IReadOnlyList<string> Documents,
        string WhyNecessary,
        string WhyProportionate,
        string? Ground,
        int? InformedDays,
        string? InformedHow,
        int? LastDays);

    internal sealed record ConsentEntry(string Case, string? Person, ConsentMeaning Meaning, string Scope, ConsentForm Form, string GivenTo, string By, int Days);
}
