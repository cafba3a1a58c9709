using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Shared;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Timeline;

/// <summary>Reads a page of a case's timeline: events, sessions, outcomes, actions, and the contributions of the own organisation and those shared with it, the newest first.</summary>
/// <remarks>Each source gives no more than the page can need, so that the number of queries and their size don't grow with the case.</remarks>
internal static class TimelineReader
{
    public const int PageSize = 30;

    public static async Task<TimelineView> Read(AccessScope scope, CaseAccess access, TimelineFilter filter, Words words)
    {
        var most = (filter.Page * PageSize) + 1;
        List<TimelineEntry> found =
        [
            .. await Events(scope, access, filter.Group, most),
            .. Asked(filter, TimelineGroup.Sessions) ? await Sessions(scope, access, most) : [],
            .. Asked(filter, TimelineGroup.Outcomes) ? await Outcomes(scope.Db, access.About.Id, most) : [],
            .. Asked(filter, TimelineGroup.Actions) ? await Actions(scope.Db, access.About.Id, most) : [],
            .. Asked(filter, TimelineGroup.Other) ? await Contributions(scope, access, most) : [],
        ];
        var ordered = found.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Skip((filter.Page - 1) * PageSize).Take(PageSize + 1).ToList();
        var shown = ordered.Take(PageSize).ToList();
        var subjects = shown.Select(e => e.SubjectId).OfType<Guid>().Distinct().ToList();
        var actions = await scope.Db.Actions.Where(a => a.CaseId == access.About.Id && subjects.Contains(a.Id)).Select(a => new { a.Id, a.Text }).ToDictionaryAsync(a => a.Id, a => a.Text);
        var sessions = await scope.Db.Sessions.Where(s => subjects.Contains(s.Id)).Select(s => new { s.Id, s.Number }).ToDictionaryAsync(s => s.Id, s => s.Number);
        var people = await PeopleQueries.Named(scope.Db, shown.SelectMany(e => new[] { e.ById, e.SubjectId }).OfType<Guid>());
        return new TimelineView(
            await CaseHeadReader.Read(scope, access, words),
            await CourseReader.Read(scope, access),
            filter,
            shown.ConvertAll(e => (e.SubjectId is { } about && actions.TryGetValue(about, out var text) ? e.About(about, text) : e) with
            {
                By = e.ById is { } by ? people.GetValueOrDefault(by) : null,
                Subject = e.SubjectId is { } subject ? people.GetValueOrDefault(subject) : null,
                Session = e is { Cause: not null, SubjectId: { } at } && sessions.TryGetValue(at, out var number) ? number : null,
            }),
            ordered.Count > PageSize);
    }

    private static bool Asked(TimelineFilter filter, TimelineGroup group) => filter.Group is null || filter.Group == group;

    private static async Task<List<TimelineEntry>> Events(AccessScope scope, CaseAccess access, TimelineGroup? group, int most)
    {
        var members = await HouseholdReader.Hidden(scope, access);
        var closed = members.ConvertAll(m => m.Id);
        List<Guid> hidden =
        [
            .. members.Select(m => m.PersonId),
            .. closed.Count == 0 ? [] : await scope.Db.Consents.Where(c => c.CaseId == access.About.Id && c.MemberId != null && closed.Contains(c.MemberId.Value)).Select(c => c.Id).ToListAsync(),
        ];
        var events = scope.Db.CaseEvents.Where(e => e.CaseId == access.About.Id && (e.SubjectId == null || !hidden.Contains(e.SubjectId.Value)));
        if (group is { } only)
        {
            var kinds = TimelineGroups.KindsOf(only);
            events = events.Where(e => kinds.Contains(e.Kind));
        }

        var found = await events.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(most).AsNoTracking().ToListAsync();
        return found.ConvertAll(e => new TimelineEntry(
            e.Id,
            e.At,
            TimelineGroups.Of(e.Kind),
            $"Event.{e.Kind}",
            e.Detail.Length == 0 ? string.Empty : $"Detail.{e.Kind}.{e.Detail}",
            e.Text,
            e.ById,
            e.SubjectId)
        { Cause = e.Cause });
    }

    // A session's own page is for its members; the others read that it was discussed.
    private static async Task<List<TimelineEntry>> Sessions(AccessScope scope, CaseAccess access, int most)
    {
        var (me, about) = (scope.Caller.PersonId, access.About);
        var found = await (
            from i in scope.Db.AgendaItems
            join s in scope.Db.Sessions on i.SessionId equals s.Id
            where i.CaseId == about.Id && i.StartedAt != null && s.State != SessionState.Cancelled
            orderby i.StartedAt descending
            select new
            {
                i.Id,
                At = i.StartedAt!.Value,
                s.Number,
                Session = s.Id,
                AtTable = scope.Db.TableMembers.Any(m => m.TableId == s.TableId && m.ProfessionalId == me && m.Until == null),
            }).Take(most).ToListAsync();
        return found.ConvertAll(f => new TimelineEntry(
            f.Id,
            f.At,
            TimelineGroup.Sessions,
            "Entry.Session",
            f.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            string.Empty,
            Href: f.AtTable ? $"/sessies/{f.Session}" : null));
    }

    private static async Task<List<TimelineEntry>> Outcomes(PokCasesDb db, Guid caseId, int most)
    {
        var found = await db.Outcomes.Where(o => o.CaseId == caseId && o.State != OutcomeState.Withdrawn)
            .OrderByDescending(o => o.NotedAt).Take(most)
            .Select(o => new { o.Id, o.NotedAt, o.Kind, o.Text, o.MandateHolderId, o.NotedById })
            .ToListAsync();
        return found.ConvertAll(o => new TimelineEntry(o.Id, o.NotedAt, TimelineGroup.Outcomes, $"Entry.{o.Kind}", string.Empty, o.Text, o.NotedById, o.MandateHolderId));
    }

    private static async Task<List<TimelineEntry>> Actions(PokCasesDb db, Guid caseId, int most)
    {
        // What an event tells of an action, made by the same command, is not told once more.
        var agreed = await db.Actions
            .Where(a => a.CaseId == caseId && !db.CaseEvents.Any(e => e.CaseId == caseId && e.SubjectId == a.Id && e.At == a.NotedAt))
            .OrderByDescending(a => a.NotedAt).Take(most)
            .Select(a => new { a.Id, At = a.NotedAt, a.Text, a.NotedById, a.ResponsibleId })
            .ToListAsync();
        var ended = await db.Actions
            .Where(a => a.CaseId == caseId && a.EndedAt != null && !db.CaseEvents.Any(e => e.CaseId == caseId && e.SubjectId == a.Id && e.At == a.EndedAt))
            .OrderByDescending(a => a.EndedAt).Take(most)
            .Select(a => new { a.Id, At = a.EndedAt!.Value, a.Text, a.State, a.ResponsibleId })
            .ToListAsync();
        return
        [
            .. agreed.Select(a => new TimelineEntry(a.Id, a.At, TimelineGroup.Actions, "Entry.ActionAgreed", string.Empty, a.Text, a.NotedById, a.ResponsibleId, $"/acties/{a.Id}")),
            .. ended.Select(a => new TimelineEntry(a.Id, a.At, TimelineGroup.Actions, $"Entry.Action{a.State}", string.Empty, a.Text, null, a.ResponsibleId, $"/acties/{a.Id}")),
        ];
    }

    // The query asks only for what the rule allows; the policy is asked for each all the same.
    private static async Task<List<TimelineEntry>> Contributions(AccessScope scope, CaseAccess access, int most)
    {
        var shared = await SharedFacts.Load(scope, access);
        var found = await scope.Db.Contributions
            .Where(c => c.CaseId == access.About.Id && c.WithdrawnAt == null)
            .ReadableBy(scope.Db, scope.Caller.Viewer, scope.Now)
            .OrderByDescending(c => c.SharedAt).Take(most).AsNoTracking().ToListAsync();
        return found
            .FindAll(c => shared.Of(c).IsAllowed)
            .ConvertAll(c => shared.WhyOf(SharedDatas.Of(c)) is { } why
                ? new TimelineEntry(c.Id, c.SharedAt, TimelineGroup.Other, "Entry.SharedContribution", string.Empty, c.Text, c.SpeakerId, Href: $"{CaseEndpoints.PathOf(access.About.Reference)}{CaseTab.Sharing.Under}/{why.DecisionId}")
                : new TimelineEntry(c.Id, c.SharedAt, TimelineGroup.Other, "Entry.Contribution", string.Empty, c.Text, c.SpeakerId));
    }
}
