using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Domain.Signals;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;

namespace PokCases.Web.Demo;

/// <summary>Puts in the database what came of cases between sessions: waiting, closing, the ladder; and the signals.</summary>
internal sealed class DemoCourseLoader(Partnership partnership, DemoCalendar calendar, Writing w)
{
    private static readonly int[] AftercareMonths = [3, 6];
    private static readonly TimeOnly Afternoon = new(15, 30);

    /// <summary>Everything that happened to a case, on its timeline.</summary>
    public void Load(Partnership.CaseEntry entry, Case story)
    {
        Note(story, CaseEventKind.Introduced, "", "", story.IntroducerId, story.IntroducedAt);
        if (entry.OnHold is { } hold)
        {
            story.Hold(calendar.Day(hold.ResumeDays), calendar.Today);
            w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), story.Id, CaseStage.OnHold, StageReason.Given(hold.Text), story.CaseLeadId, calendar.Past(hold.Days, Afternoon)));
        }

        if (entry.Referral is { } referral)
        {
            Refer(story, entry.Id, referral, DemoIds.Person(partnership.Tables.Single(t => t.Id == entry.Table).Members.First(m => m.Roles.Contains(TableRoles.Chair)).Professional));
        }

        if (entry.Escalation is { } escalation)
        {
            Escalate(story, escalation);
        }

        if (entry.Closed is { } closed)
        {
            Close(story, closed);
        }
    }

    public void LoadSignals()
    {
        foreach (var entry in partnership.Signals)
        {
            var raised = calendar.Past(entry.Days, Afternoon);
            var text = new SignalText(entry.Title, entry.Story, entry.Domain, entry.Kind, entry.Rule, entry.Remedy);
            var signal = new Signal(DemoIds.Of("signal", entry.Id), text, entry.Seen[0].Times, fromCase: true, DemoIds.Person(entry.Seen[0].Professional), OrganisationOf(entry.Seen[0].Professional), raised);
            foreach (var seen in entry.Seen.Skip(1))
            {
                signal.Join(DemoIds.Person(seen.Professional), OrganisationOf(seen.Professional), seen.Times, fromCase: false, raised);
            }

            signal.HandOver(DemoIds.Person(entry.Responsible), raised);
            if (entry.Elaboration is { } elaboration)
            {
                signal.WorkOut(signal.Version, elaboration, raised);
            }

            if (entry.Agenda is { } agenda)
            {
                signal.PutOnAgenda(agenda, raised);
            }

            if (entry.Answer is { } answer)
            {
                signal.Reply(answer, calendar.Past(-2, Afternoon));
            }

            w.Db.Signals.Add(signal);
            w.Advance(signal.Id, "signal");
        }
    }

    private void Refer(Case story, string id, PartnershipCourse.ReferralEntry entry, Guid chair)
    {
        var at = calendar.Past(entry.Days, Afternoon);
        var round = new TriageRound(DemoIds.Of("triage", id), story.Id, story.TableId, story.IntroducedAt, calendar.Day(entry.Days));
        round.Refer(entry.To, entry.Text, chair, at);
        round.Read(at);
        w.Db.TriageRounds.Add(round);
        var referral = new Referral(
            DemoIds.Of("referral", id),
            $"VW-{calendar.Today.Year}-{id[^3..]}",
            ReferralFrom.Triage(story.Id, story.TableId, round.Id),
            ReferralReceiver.Nobody with { Name = entry.To },
            ReferralText.Empty with { WhyHere = entry.Text },
            story.CaseLeadId,
            story.OrganisationId,
            at);
        referral.OfferBy(calendar.Day(entry.DueDays), new ReferralCalendar(ReferralTermDays.Usual, new WorkingDays([], []), TimeZoneInfo.Utc), at);
        w.Db.Referrals.Add(referral);
        Note(story, CaseEventKind.TriageDecided, nameof(TriageOutcome.WarmReferral), entry.Text, chair, at);
    }

    private void Escalate(Case story, PartnershipCourse.EscalationEntry entry)
    {
        var at = calendar.Past(entry.Days, Afternoon);
        var sent = new CaseEscalation(DemoIds.Of("escalation", story.Reference), story.Id, entry.Step, "", entry.Sent, calendar.Day(entry.Days), calendar.Today, story.CaseLeadId, at);
        Note(story, CaseEventKind.Escalated, "", $"{entry.Step}: {entry.Sent}", story.CaseLeadId, at);
        if (entry is { AnsweredDays: { } days, Answer: { } answer })
        {
            sent.Reply(answer, calendar.Day(days), story.CaseLeadId);
            Note(story, CaseEventKind.EscalationAnswered, "", $"{entry.Step}: {answer}", story.CaseLeadId, calendar.Past(days, Afternoon));
        }

        w.Db.CaseEscalations.Add(sent);
    }

    private void Close(Case story, PartnershipCourse.ClosedEntry entry)
    {
        var (at, day) = (calendar.Past(entry.Days, Afternoon), calendar.Day(entry.Days));
        var answers = new ClosingAnswers(entry.Outcome, entry.Text, entry.Obstacle ?? "", entry.Lesson ?? "", story.CaseLeadId, day, "");
        var closing = new CaseClosing(DemoIds.Of("closing", story.Reference), story.Id, answers, calendar.Today, story.CaseLeadId, at);
        w.Db.CaseClosings.Add(closing);
        w.Db.AftercareChecks.AddRange(AftercareMonths.Select(m => new AftercareCheck(DemoIds.Of("aftercare", $"{story.Reference}/{m}"), closing, m, day)));
        Note(story, CaseEventKind.Closed, entry.Outcome.ToString(), entry.Text, story.CaseLeadId, at);
    }

    private void Note(Case story, CaseEventKind kind, string detail, string text, Guid by, DateTimeOffset at) =>
        w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), story.Id, kind, detail, text, null, by, at));

    private Guid OrganisationOf(string person) => DemoIds.Organisation(partnership.Professionals.Single(p => p.Id == person).Organisation);
}
