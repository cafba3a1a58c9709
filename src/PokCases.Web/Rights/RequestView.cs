using PokCases.Domain.Rights;
using PokCases.Web.Cases;

namespace PokCases.Web.Rights;

/// <summary>A request as who handles it sees it.</summary>
/// <param name="Request">The request.</param>
/// <param name="Cases">The cases it names.</param>
/// <param name="Persons">Of each case who of it are this person.</param>
/// <param name="Referrals">The referrals of no case it names, that are there.</param>
/// <param name="Items">How many lines the report has.</param>
/// <param name="Omitted">How many of them are left out.</param>
/// <param name="Cautions">How many are to be looked at first.</param>
/// <param name="Tasks">What follows from the decision.</param>
/// <param name="DecidedBy">Who decided; null for nobody.</param>
/// <param name="ObjectionAddress">The address that is configured for its municipality; empty for none.</param>
public sealed record RequestView(
    ResidentRequest Request,
    IReadOnlyList<RequestView.CaseLine> Cases,
    IReadOnlyList<RequestView.PersonOfCase> Persons,
    IReadOnlyList<RequestView.ReferralLine> Referrals,
    int Items,
    int Omitted,
    int Cautions,
    IReadOnlyList<RequestView.TaskLine> Tasks,
    PersonLine? DecidedBy,
    string ObjectionAddress)
{
    /// <param name="Id">The case.</param>
    /// <param name="Reference">Its reference.</param>
    /// <param name="Municipality">The municipality that answers for it.</param>
    public sealed record CaseLine(Guid Id, string Reference, string Municipality);

    /// <param name="Id">The referral.</param>
    /// <param name="Reference">Its reference.</param>
    /// <param name="Name">Who the resident is; empty when that was not written down.</param>
    /// <param name="To">To whom.</param>
    /// <param name="BegunAt">Since when.</param>
    public sealed record ReferralLine(Guid Id, string Reference, string Name, string To, DateTimeOffset BegunAt);

    /// <param name="PersonId">The person.</param>
    /// <param name="Reference">Of the case.</param>
    /// <param name="Name">As known there.</param>
    /// <param name="Role">In words.</param>
    /// <param name="IsClosed">Whether the person is closed there.</param>
    public sealed record PersonOfCase(Guid PersonId, string Reference, string Name, string Role, bool IsClosed);

    /// <param name="Task">The task.</param>
    /// <param name="Reference">Of the case.</param>
    /// <param name="DoneBy">Who did it; null until then.</param>
    public sealed record TaskLine(RequestTask Task, string Reference, PersonLine? DoneBy);
}
