using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Sessions.MinutesKeeping;

/// <summary>Names, organisations and roles of a session's people as they are now, to be kept beside their ids.</summary>
internal sealed class PeopleThen
{
    private readonly Dictionary<Guid, (string Name, Guid OrganisationId)> people;
    private readonly Dictionary<Guid, string> organisations;
    private readonly Dictionary<Guid, TableMember> seats;
    private readonly Dictionary<Guid, Guid> substituteFor;
    private readonly Dictionary<Guid, Attendance> attendances;
    private readonly Guid chairId;

    private PeopleThen(
        Dictionary<Guid, (string Name, Guid OrganisationId)> people,
        Dictionary<Guid, string> organisations,
        Dictionary<Guid, TableMember> seats,
        Dictionary<Guid, Guid> substituteFor,
        Dictionary<Guid, Attendance> attendances,
        Guid chairId)
    {
        this.people = people;
        this.organisations = organisations;
        this.seats = seats;
        this.substituteFor = substituteFor;
        this.attendances = attendances;
        this.chairId = chairId;
    }

    public IEnumerable<Attendance> Attendances => attendances.Values;

    public static async Task<PeopleThen> Load(PokCasesDb db, Session session, IEnumerable<Guid> named)
    {
        var attendances = await db.Attendances.Where(a => a.SessionId == session.Id).ToDictionaryAsync(a => a.ProfessionalId);
        var substitutes = await db.Invitations
            .Where(i => i.SessionId == session.Id && i.SubstituteForId != null)
            .Select(i => new { i.ProfessionalId, For = i.SubstituteForId!.Value })
            .ToListAsync();
        var ids = named.Concat(attendances.Keys).Concat(substitutes.Select(s => s.For)).Append(session.ChairId).Distinct().ToList();
        var people = await db.Professionals.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name, p.OrganisationId }).ToListAsync();
        // A seat that ended meanwhile still says in which role somebody sat there.
        var seats = await db.TableMembers.Where(m => m.TableId == session.TableId && ids.Contains(m.ProfessionalId)).ToListAsync();
        return new PeopleThen(
            people.ToDictionary(p => p.Id, p => (p.Name, p.OrganisationId)),
            await db.Organisations.ToDictionaryAsync(o => o.Id, o => o.Name),
            seats.GroupBy(m => m.ProfessionalId).ToDictionary(g => g.Key, g => g.OrderBy(m => m.IsPresent).ThenBy(m => m.From).Last()),
            substitutes.GroupBy(s => s.ProfessionalId).ToDictionary(g => g.Key, g => g.First().For),
            attendances,
            session.ChairId);
    }

    /// <summary>Who was in the room at some time during the item.</summary>
    public IEnumerable<Guid> AtTable(AgendaItem item) => attendances.Values
        .Where(a => (item.EndedAt is not { } ended || a.ArrivedAt < ended) && (a.LeftAt is not { } left || left > item.StartedAt))
        .Select(a => a.ProfessionalId);

    /// <summary>The person in the role at this table; of an organisation other than the present one where that was so.</summary>
    public ItemDocument.PersonThen Of(Guid id, Guid? organisationId = null, Guid? introducerId = null)
    {
        var (name, organisationNow) = people.GetValueOrDefault(id, (string.Empty, Guid.Empty));
        var organisation = organisationId ?? attendances.GetValueOrDefault(id)?.OrganisationId ?? organisationNow;
        return new ItemDocument.PersonThen(id, name, organisation, NameOf(organisation))
        {
            Roles = seats.GetValueOrDefault(id)?.Roles ?? TableRoles.None,
            Chaired = id == chairId,
            Introduced = id == introducerId,
            SubstituteFor = substituteFor.TryGetValue(id, out var absent) ? people.GetValueOrDefault(absent).Name : null,
        };
    }

    public string NameOf(Guid organisationId) => organisations.GetValueOrDefault(organisationId, string.Empty);
}
