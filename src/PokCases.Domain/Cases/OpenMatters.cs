namespace PokCases.Domain.Cases;

/// <summary>How much of a case is still open when somebody wants to close it, by kind. Each has an end of its own first.</summary>
/// <param name="Actions">Open actions that nobody took on for afterwards (<see cref="CaseAction.OutlivesCase"/>).</param>
/// <param name="Decisions">Interim decisions that were asked and not taken or withdrawn.</param>
/// <param name="Money">Requests whose money lies fixed and was not settled.</param>
/// <param name="Referrals">Warm referrals that nobody brought to an end.</param>
public readonly record struct OpenMatters(int Actions, int Decisions, int Money, int Referrals)
{
    /// <summary>Nothing is open.</summary>
    public static readonly OpenMatters None;
}
