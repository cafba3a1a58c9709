using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Web.AdviceDesk.Law;
using PokCases.Web.Cases.Team;
using PokCases.Web.Cases.Closing;
using PokCases.Web.HelpMap;
using PokCases.Web.Persistence;
using PokCases.Web.Retention;
using PokCases.Web.Rights;
using PokCases.Web.Sharing;
using PokCases.Web.Shell;
using PokCases.Web.Signals;

namespace PokCases.Web.MyDay;

/// <summary>What waits for this person, the most urgent kind first. The number of queries does not grow with the rows.</summary>
internal static class WaitingReader
{
    public static async Task<List<WaitingRow>> Read(AccessScope scope, MyPlaces places, Words words, SharingOptions sharing, TeamOptions team, ErasureReader erasing, LawTables law) =>
    [
        .. await TriageWaiting.Answered(scope),
        .. await TriageWaiting.Waiting(scope, places, words),
        .. await EmergencyWaiting.Read(scope, places, words),
        .. (await RightsWaiting.ToAnswer(scope, words.Local(scope.Now))).Select(r => new WaitingRow(r.IsLate ? WaitKind.RequestLate : WaitKind.Request, r.Request, string.Empty, r.Path, words.MomentOf(r.On, TimeOnly.MinValue))),
        .. (await RightsWaiting.ToDo(scope, words.Local(scope.Now))).Select(r => new WaitingRow(r.IsLate ? WaitKind.RequestTaskLate : WaitKind.RequestTask, r.Request, r.Case, r.Path, words.MomentOf(r.On, TimeOnly.MinValue))),
        .. await HardDateAlarmReader.Waiting(scope, places, words),
        .. (await OwnTerms.Near(scope, law, words.Local(scope.Now))).Select(t => new WaitingRow(t.DaysLeft < 0 ? WaitKind.LegalTermLate : WaitKind.LegalTerm, t.Objection.Decision.Body, string.Empty, t.Path, words.MomentOf(t.Term.LastDay, TimeOnly.MinValue))),
        .. await ReferralReader.Waiting(scope, places, words),
        .. await DecisionReader.Waiting(scope, places),
        .. await InterimReader.Waiting(scope, places),
        .. await BudgetWaiting.Read(scope, places),
        .. await Admissions(scope, places),
        .. Invitations(scope, places),
        .. await Proposals(scope, places),
        .. await Minutes(scope, places),
        .. await AccessWaiting.Read(scope, places, words),
        .. await LeadWaiting.Read(scope, places),
        .. await TeamWaiting.Read(scope, places, team.RemindDays),
        .. await MissedReader.Waiting(scope, places),
        .. await Stewardships(scope, places),
        .. (await CourseWaiting.LookAgain(scope, words.Local(scope.Now))).Select(c => new WaitingRow(WaitKind.LookAgain, c.Title, c.Reference, $"{c.Path}/fase", null)),
        .. (await CourseWaiting.Aftercare(scope, words.Local(scope.Now))).Select(c => new WaitingRow(WaitKind.Aftercare, c.Title, c.Reference, $"{c.Path}/nazorg", null)),
        .. (await SharingWaiting.Read(scope, words.Local(scope.Now), sharing.EndsSoonDays)).Select(s => new WaitingRow(s.IsToInform ? WaitKind.SharingInform : WaitKind.SharingEnds, s.To, s.Reference, s.Path, words.MomentOf(s.On, TimeOnly.MinValue))),
        .. Retention(await RetentionWaiting.Read(scope, erasing, words.Local(scope.Now)), words),
        .. await DoesNotHoldReader.Waiting(scope, places),
        .. (await SignalWaiting.Answered(scope)).Select(s => new WaitingRow(WaitKind.SignalAnswered, s.Title, string.Empty, SignalEndpoints.PathOf(s.Id), s.AnsweredAt)),
        .. HelpMap(await HelpMapWaiting.Read(scope, words.Local(scope.Now))),
    ];

    private static IEnumerable<WaitingRow> HelpMap(HelpMapWaiting.Found found)
    {
        if (found.Own > 0)
        {
            yield return new WaitingRow(WaitKind.HelpMap, found.Own.ToString(System.Globalization.CultureInfo.CurrentCulture), string.Empty, HelpMapModule.LookOverPath, null);
        }

        if (found.Unkept > 0)
        {
            yield return new WaitingRow(WaitKind.HelpMapUnkept, found.Unkept.ToString(System.Globalization.CultureInfo.CurrentCulture), string.Empty, HelpMapModule.UnkeptPath, null);
        }
    }

    private static IEnumerable<WaitingRow> Retention(RetentionWaiting.Found found, Words words) =>
    [
        .. found.Seconds.Select(s => new WaitingRow(WaitKind.RetentionSecond, s.Case, string.Empty, s.Path, null)),
        .. found.Holds.Select(h => new WaitingRow(WaitKind.RetentionHold, h.Case, string.Empty, h.Path, h.On is { } on ? words.MomentOf(on, TimeOnly.MinValue) : null)),
        .. found.Reviews == 0 ? Enumerable.Empty<WaitingRow>() : [new WaitingRow(WaitKind.RetentionReview, found.Reviews.ToString(System.Globalization.CultureInfo.CurrentCulture), string.Empty, RetentionListEndpoints.Path, null)],
    ];

    private static IEnumerable<WaitingRow> Invitations(AccessScope scope, MyPlaces places) =>
        from session in places.Sessions
        where session.State == SessionState.Planned && session.EndsAt > scope.Now
        where places.InvitationsTo(session).Any(i => i.Answer == InvitationAnswer.None)
        select new WaitingRow(WaitKind.Invitation, places.NameOf(session.TableId), string.Empty, $"/sessies/{session.Id}/uitnodiging", session.StartsAt);

    private static async Task<List<WaitingRow>> Proposals(AccessScope scope, MyPlaces places)
    {
        // The coordinator may plan every table, but a proposal waits for a chair.
        var run = places.Sessions
            .Where(s => AccessPolicy.RunAgenda(places.Viewer, places.StandingIn(s)).Ground == Ground.RunsAgenda)
            .ToDictionary(s => s.Id);
        var ids = run.Keys.ToList();
        var items = await scope.Db.AgendaItems.Where(i => ids.Contains(i.SessionId) && i.State == ItemState.Proposed).AsNoTracking().ToListAsync();
        var about = items.Where(i => i.CaseId is not null).Select(i => i.CaseId!.Value).ToList();
        var cases = about.Count == 0
            ? []
            : await scope.Db.Cases.Where(c => about.Contains(c.Id)).Select(c => new { c.Id, c.Reference, c.Title }).ToDictionaryAsync(c => c.Id);
        List<WaitingRow> rows = [];
        foreach (var item in items)
        {
            var session = run[item.SessionId];
            var href = $"/sessies/{session.Id}/plannen";
            if (item.CaseId is { } caseId && cases.TryGetValue(caseId, out var found))
            {
                var sight = AccessPolicy.ItemTitle(places.Viewer, places.StandingIn(session), new ItemStanding(true, false, null, false, places.Viewer.ActsAs(item.ProposedById), false, null, false));
                if (sight.IsAllowed)
                {
                    scope.ShowCase(caseId, sight.Ground);
                    rows.Add(new WaitingRow(WaitKind.Proposal, found.Title, $"{found.Reference} · {places.NameOf(session.TableId)}", href, session.StartsAt) { CaseId = caseId });
                }
                else
                {
                    scope.Weigh(1);
                }
            }
            else
            {
                rows.Add(new WaitingRow(WaitKind.Proposal, item.Title, places.NameOf(session.TableId), href, session.StartsAt));
            }
        }

        return rows;
    }

    // Another member who is admitted to the item confirms. Who and to which item stands in the room; here only that it is asked.
    private static async Task<List<WaitingRow>> Admissions(AccessScope scope, MyPlaces places)
    {
        var me = places.Viewer.PersonId;
        var running = places.Sessions.Where(s => s.State == SessionState.Running && places.StandingIn(s).Roles != Domain.Tables.TableRoles.None).ToDictionary(s => s.Id);
        var ids = running.Keys.ToList();
        var waiting = await (
            from a in scope.Db.Admissions
            join i in scope.Db.AgendaItems on a.ItemId equals i.Id
            where ids.Contains(i.SessionId) && i.State == ItemState.Running
                && a.NeedsSecond && a.WithdrawnAt == null && a.AdmittedById != me && a.ProfessionalId != me
                && scope.Db.Admissions.Any(mine => mine.ItemId == a.ItemId && mine.ProfessionalId == me && mine.WithdrawnAt == null && !mine.NeedsSecond)
            select i.SessionId).ToListAsync();
        return [.. waiting.Distinct().Select(s => new WaitingRow(WaitKind.Admission, places.NameOf(running[s].TableId), string.Empty, $"/sessies/{s}", null))];
    }

    private static async Task<List<WaitingRow>> Stewardships(AccessScope scope, MyPlaces places)
    {
        var me = places.Viewer.PersonId;
        var asked = await (
            from s in scope.Db.Stewardships
            join p in scope.Db.Professionals on s.AwayId equals p.Id
            where s.SubstituteId == me && s.AgreedAt == null && s.EndedAt == null && s.Until > scope.Now
            orderby s.From
            select new { p.Name, s.From }).Take(20).ToListAsync();
        return asked.ConvertAll(s => new WaitingRow(WaitKind.Stewardship, s.Name, string.Empty, Accounts.Stewarding.StewardshipEndpoints.Path, s.From));
    }

    private static async Task<List<WaitingRow>> Minutes(AccessScope scope, MyPlaces places)
    {
        var me = places.Viewer.PersonId;
        var chaired = places.Chaired;
        var waiting = await (
            from m in scope.Db.Minutes
            join s in scope.Db.Sessions on m.SessionId equals s.Id
            join t in scope.Db.Tables on s.TableId equals t.Id
            where m.AdoptedAt == null && s.State == SessionState.Closed && (s.ChairId == me || chaired.Contains(s.TableId))
            orderby s.StartsAt
            select new { s.Id, s.StartsAt, Table = t.Name }).Take(20).ToListAsync();
        return waiting.ConvertAll(s => new WaitingRow(WaitKind.Minutes, s.Table, string.Empty, $"/sessies/{s.Id}/verslag", s.StartsAt));
    }
}
