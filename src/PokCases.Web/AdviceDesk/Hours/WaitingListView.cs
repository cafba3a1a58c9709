using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Web.Shell;

namespace PokCases.Web.AdviceDesk.Hours;

/// <summary>The waiting lists, as far as somebody may see them.</summary>
public sealed record WaitingListView
{
    /// <summary>Numbers and age of each desk's list, by its name.</summary>
    public required IReadOnlyList<(string Desk, WaitingAge Age)> Ages { get; init; }

    /// <summary>Who advises sees who waits at the own desk; the coordinator does not.</summary>
    public required bool SeesWho { get; init; }

    public required IReadOnlyList<WaitingListEntry> Waiting { get; init; }

    public required IReadOnlyList<WaitingListEntry> Appointed { get; init; }

    /// <summary>Hours and days for an appointment.</summary>
    public required IReadOnlyList<FieldChoice> Days { get; init; }

    public required IReadOnlyDictionary<Guid, string> Places { get; init; }

    public required DateTimeOffset Now { get; init; }
}
