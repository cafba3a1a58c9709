using PokCases.Domain.HelpMap;

namespace PokCases.Web.HelpMap;

/// <summary>One offer, as its page shows it.</summary>
public sealed record OfferView(HelpOffer Offer, Provider Provider, IReadOnlyList<HelpFunction> Functions, bool MayKeep, DateOnly Today)
{
    /// <summary>The capacity sign, while it says something.</summary>
    public required CapacitySign? Capacity { get; init; }

    /// <summary>Who keeps it, and where; empty for nobody.</summary>
    public required string Keeper { get; init; }

    /// <summary>Whether who keeps it works here no more.</summary>
    public required bool KeeperLeft { get; init; }

    /// <summary>Who looked at it last; empty for nobody.</summary>
    public required string LookedOverBy { get; init; }

    /// <summary>Who can keep it, for who may give it; empty otherwise.</summary>
    public required IReadOnlyList<Shell.FieldChoice> Keepers { get; init; }

    /// <summary>Where a referral to it begins; null for who begins none, or when it is off the map.</summary>
    public required string? ReferPath { get; init; }

    public string Path => HelpMapModule.OfferPath(Offer.Id);
}
