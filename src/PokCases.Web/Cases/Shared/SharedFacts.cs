using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Sharing;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Shared;

/// <summary>What of a case is shared with the viewer's organisation, and what of it that organisation shares with others, now.</summary>
internal sealed class SharedFacts
{
    private readonly AccessScope scope;
    private readonly CaseAccess access;
    private readonly List<SharingDecision> decisions;
    private readonly Dictionary<Guid, string> organisations;
    private readonly Dictionary<Guid, PersonLine> people;

    private SharedFacts(AccessScope scope, CaseAccess access, List<SharingDecision> decisions, Dictionary<Guid, string> organisations, Dictionary<Guid, PersonLine> people)
    {
        this.scope = scope;
        this.access = access;
        this.decisions = decisions;
        this.organisations = organisations;
        this.people = people;
    }

    private Viewer Viewer => scope.Caller.Viewer;

    public static async Task<SharedFacts> Load(AccessScope scope, CaseAccess access)
    {
        var (db, own, now) = (scope.Db, scope.Caller.OrganisationId, scope.Now);
        var decisions = await db.SharingDecisions
            .Include(d => d.Parts)
            .Where(d => d.CaseId == access.About.Id && d.State == SharingState.Active && d.EndsAt > now && (d.ReceiverId == own || d.OrganisationId == own))
            .OrderBy(d => d.DecidedAt)
            .AsNoTracking()
            .ToListAsync();
        if (decisions.Count == 0)
        {
            return new SharedFacts(scope, access, decisions, [], []);
        }

        var organisations = await SharedNames.Of(db, decisions.SelectMany(d => new[] { d.OrganisationId, d.ReceiverId!.Value }));
        return new SharedFacts(scope, access, decisions, organisations, await PeopleQueries.Named(db, decisions.Select(d => d.ReceiverPersonId).OfType<Guid>()));
    }

    /// <summary>Whether this viewer may read it, and on what ground.</summary>
    public Sight Of(Contribution said) => AccessPolicy.Within(
        Viewer,
        AccessPolicy.Contribution(Viewer, access.Standing, SharedDatas.Of(said), decisions, scope.Now),
        said.CompartmentFor(Viewer, onCaseTeam: true));

    /// <summary>Whether this viewer may read it, and on what ground.</summary>
    public Sight Of(CaseDocument document) => AccessPolicy.Document(Viewer, access.Standing, SharedDatas.Of(document), decisions, scope.Now);

    /// <summary>The decision by which the viewer reads what is another organisation's; null for the own. It is named in the log.</summary>
    public SharedLine? WhyOf(SharedData data)
    {
        if (data.OrganisationId == Viewer.OrganisationId
            || decisions.Where(d => d.IsReceivedBy(Viewer.PersonId, Viewer.OrganisationId) && d.Opens(data, scope.Now)).MaxBy(d => d.EndsAt) is not { } decision)
        {
            return null;
        }

        scope.Show(decision.Id, Ground.SharingDecision);
        return new SharedLine(decision.Id, organisations[decision.OrganisationId], string.Empty, decision.Purpose, decision.LastDay!.Value);
    }

    /// <summary>With whom the viewer's organisation shares it: nobody, while its speaker keeps it to the own organisation or profession.</summary>
    public IReadOnlyList<SharedLine> WhoReads(Contribution said) => said.Audience is Audience.Table or Audience.CaseTeam ? WhoReads(SharedDatas.Of(said)) : [];

    /// <summary>With whom the viewer's organisation shares it.</summary>
    public IReadOnlyList<SharedLine> WhoReads(SharedData data) => data.OrganisationId != Viewer.OrganisationId
        ? []
        : [.. decisions.Where(d => d.OrganisationId == Viewer.OrganisationId && d.Opens(data, scope.Now)).Select(d =>
            new SharedLine(d.Id, organisations[d.ReceiverId!.Value], d.ReceiverPersonId is { } only ? people.Of(only).Name : string.Empty, d.Purpose, d.LastDay!.Value))];
}
