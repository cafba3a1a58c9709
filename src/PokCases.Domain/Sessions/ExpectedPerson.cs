namespace PokCases.Domain.Sessions;

/// <summary>Somebody invited, as far as who will be at an item depends on it.</summary>
/// <param name="OrganisationId">The organisation worked for.</param>
/// <param name="Answer">The answer.</param>
/// <param name="ArrivesAt">When this person said to arrive, if later than the start.</param>
/// <param name="ItemId">The one item a guest comes for; null for the whole session.</param>
public sealed record ExpectedPerson(Guid OrganisationId, InvitationAnswer Answer, DateTimeOffset? ArrivesAt, Guid? ItemId)
{
    /// <summary>Whether <paramref name="organisationId"/> will be at the item that starts at <paramref name="itemStart"/>.</summary>
    public static NeededPresence Presence(IEnumerable<ExpectedPerson> expected, Guid organisationId, Guid itemId, DateTimeOffset itemStart) =>
        expected
            .Where(e => e.OrganisationId == organisationId && (e.ItemId is null || e.ItemId == itemId))
            .Select(e => e.Answer switch
            {
                InvitationAnswer.Declined => NeededPresence.Missing,
                InvitationAnswer.None => NeededPresence.Unanswered,
                _ => e.ArrivesAt > itemStart ? NeededPresence.Late : NeededPresence.Comes,
            })
            .DefaultIfEmpty(NeededPresence.Missing)
            .Max();
}
