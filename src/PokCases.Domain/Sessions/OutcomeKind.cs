using PokCases.Domain.Tables;

namespace PokCases.Domain.Sessions;

/// <summary>What comes of an item. A table itself cannot decide; an organisation can, by its mandate holder.</summary>
public enum OutcomeKind
{
    /// <summary>Afspraak.</summary>
    Agreement,

    /// <summary>Advies: people agree, don't agree, or abstain, by name.</summary>
    Advice,

    /// <summary>Besluit van [organisatie], by its mandate holder.</summary>
    Decision,
}
