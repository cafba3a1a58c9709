using PokCases.Domain.Cases;
using PokCases.Web.Cases.Household;

namespace PokCases.Web.Cases;

/// <summary>An action on its own page. The title is there only for who sees the case.</summary>
public sealed record ActionView(
    Guid Id,
    string Text,
    string Responsible,
    DateOnly DueOn,
    ActionState State,
    int Version,
    string? Reference,
    string? Title,
    string Table,
    int? SessionNumber,
    DateTimeOffset? SessionAt,
    bool MayChange,
    DateOnly Today,
    string Partner,
    bool IsStarted,
    string Progress)
{
    /// <summary>What the household says about it, while it is open.</summary>
    public IReadOnlyList<MoneyWarning> Warnings { get; init; } = [];
}
