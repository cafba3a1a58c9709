namespace PokCases.Web.Cases.Resident;

/// <summary>What stands on the resident's page: what was picked, and nothing else of the case.</summary>
/// <param name="Head">The head of the case, for the professional's screen; not on the resident's paper.</param>
/// <param name="Goals">What the resident wants, as texts.</param>
/// <param name="Agreements">What was agreed or decided, as texts.</param>
/// <param name="Actions">Who does what, and when.</param>
/// <param name="Contact">The one contact.</param>
/// <param name="MayPick">Whether the viewer chooses what stands on it.</param>
/// <param name="IsSubstitute">Whether the viewer acts for the case lead.</param>
public sealed record ResidentView(
    CaseHeadView Head,
    IReadOnlyList<string> Goals,
    IReadOnlyList<string> Agreements,
    IReadOnlyList<ResidentView.ActionLine> Actions,
    ResidentView.ContactLine Contact,
    bool MayPick,
    bool IsSubstitute)
{
    /// <summary>Whether nothing was picked yet, or nothing that still counts.</summary>
    public bool IsEmpty => Goals.Count + Agreements.Count + Actions.Count == 0;

    /// <param name="What">What will be done.</param>
    /// <param name="Who">The person and organisation.</param>
    /// <param name="Partner">Another organisation that does it, while the person sees to it; empty for none.</param>
    /// <param name="DueOn">By when.</param>
    public sealed record ActionLine(string What, PersonLine Who, string Partner, DateOnly DueOn);

    /// <param name="Person">Case lead.</param>
    /// <param name="Function">What this person is in the own organisation.</param>
    /// <param name="Email">Where to reach this person.</param>
    public sealed record ContactLine(PersonLine Person, string Function, string Email);
}
