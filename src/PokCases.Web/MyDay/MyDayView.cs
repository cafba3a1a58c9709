using PokCases.Web.Cases;

namespace PokCases.Web.MyDay;

/// <summary>What <i>Mijn dag</i> shows.</summary>
public sealed record MyDayView(
    DateOnly Today,
    IReadOnlyList<SessionCard> TodaySessions,
    IReadOnlyList<SessionCard> Coming,
    IReadOnlyList<WaitingRow> Waiting,
    IReadOnlyList<OwnAction> Late,
    IReadOnlyList<OwnAction> Soon,
    int OpenActions,
    ListPart<CaseRow> Cases,
    bool SitsSomewhere,
    bool MayIntroduce,
    bool FoundsTables)
{
    /// <summary>Items of tables that this person took part in lately, with what is left of it: the receipt.</summary>
    public IReadOnlyList<SeenItem> Seen { get; init; } = [];
}
