using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Shell;

namespace PokCases.Web.Sessions.Planning;

/// <summary>What the planning page shows.</summary>
public sealed record PlanView(
    Session Session,
    Table Table,
    bool IsEditable,
    bool CovenantHolds,
    string Chair,
    IReadOnlyList<FieldChoice> Chairs,
    IReadOnlyList<PlannedItem> Items,
    IReadOnlyList<ProposedItem> Proposals,
    IReadOnlyList<DeferredItem> Deferred,
    IReadOnlyList<FieldChoice> Cases,
    IReadOnlyList<FieldChoice> Organisations,
    IReadOnlyList<FieldChoice> GuestChoices,
    IReadOnlyList<Invitee> Invitees,
    int DefaultMinutes,
    string? Focus,
    FormTrouble? Trouble)
{
    /// <summary>The number of the session's stream that this shows.</summary>
    public required long Seq { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>Signals that a topic can be about; none at a table that discusses cases.</summary>
    public IReadOnlyList<FieldChoice> Signals { get; init; } = [];

    public int Planned => Items.Sum(i => i.Item.Minutes);

    public int Available => (int)(Session.EndsAt - Session.StartsAt).TotalMinutes;
}
