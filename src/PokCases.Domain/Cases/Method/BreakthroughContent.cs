namespace PokCases.Domain.Cases.Method;

/// <summary>What stands in a breakthrough form. Nothing is obligatory while people work on it.</summary>
/// <param name="First">What the household says must be solved first.</param>
/// <param name="Effect">The effect that is wanted.</param>
/// <param name="Proposal">What is proposed.</param>
/// <param name="Organisational">What stands in the way in how organisations work.</param>
/// <param name="Financial">What stands in the way in money: which budget.</param>
/// <param name="Legal">What stands in the way in law: which rule.</param>
/// <param name="Legitimate">Why it may be done: the law article or the policy, by reference.</param>
/// <param name="Involved">Whether the resident regains grip.</param>
/// <param name="SocialReturn">What it yields for people.</param>
/// <param name="FinancialReturn">What it yields in money.</param>
/// <param name="Ethics">What is right, also towards others in the same place.</param>
/// <param name="Dissent">Who thinks otherwise, and why.</param>
/// <param name="Alternatives">What else was considered.</param>
public sealed record BreakthroughContent(
    string First,
    string Effect,
    string Proposal,
    string Organisational,
    string Financial,
    string Legal,
    string Legitimate,
    string Involved,
    string SocialReturn,
    string FinancialReturn,
    string Ethics,
    string Dissent,
    string Alternatives)
{
    /// <summary>Longest text of one field, in characters.</summary>
    public const int LongestText = 2000;

    /// <summary>A form nobody wrote in yet.</summary>
    public static readonly BreakthroughContent Empty = new("", "", "", "", "", "", "", "", "", "", "", "", "");

    /// <summary>Whether nothing was written yet.</summary>
    public bool IsEmpty => this == Empty;

    /// <summary>Whether it holds what an outcome needs: a proposal, and why it may be done.</summary>
    public bool IsReady => Proposal.Length > 0 && Legitimate.Length > 0;

    internal BreakthroughContent Checked() => new(
        Text(First),
        Text(Effect),
        Text(Proposal),
        Text(Organisational),
        Text(Financial),
        Text(Legal),
        Text(Legitimate),
        Text(Involved),
        Text(SocialReturn),
        Text(FinancialReturn),
        Text(Ethics),
        Text(Dissent),
        Text(Alternatives));

    private static string Text(string text) => Texts.Optional(text, LongestText);
}
