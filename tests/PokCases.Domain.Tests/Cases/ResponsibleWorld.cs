using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Cases.Method;
using PokCases.Domain.Referrals;
using PokCases.Domain.Sessions;
using PokCases.Domain.Signals;
using Case = PokCases.Domain.Cases.Case;

namespace PokCases.Domain.Tests.Cases;

/// <summary>The rules of the domain about who is responsible, done as the program does them; what a rule refuses does not happen.</summary>
internal sealed class ResponsibleWorld
{
    /// <summary>How many kinds of steps there are.</summary>
    public const int Kinds = 21;

    private const int People = 5;

    private readonly List<Professional> people = [.. Enumerable.Range(0, People).Select(NewPerson)];
    private readonly List<Case> cases = [];
    private readonly List<CaseAction> actions = [];
    private readonly List<AgendaItem> proposals = [];
    private readonly List<Stewardship> stewardships = [];
    private readonly List<InterimDecision> decisions = [];
    private readonly List<Referral> referrals = [];
    private readonly List<(Case About, CaseClosing Closing)> closings = [];
    private readonly List<AftercareCheck> checks = [];
    private readonly List<Signal> signals = [];
    private DateTimeOffset now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    public HashSet<int> Happened { get; } = [];

    private static readonly ReferralCalendar Calendar = new(ReferralTermDays.Usual, new WorkingDays([], []), TimeZoneInfo.Utc);

    private DateOnly Today => DateOnly.FromDateTime(now.DateTime);

    public void Do(int kind, int a, int b, int c)
    {
        try
        {
            if (Act(kind, people[a % People], people[b % People], b, c))
            {
                Happened.Add(kind);
            }
        }
        catch (RuleViolation)
        {
            // Refused: nothing happened.
        }
    }

    public bool EverythingIsCarried() =>
        cases.Where(c => c.Stage != CaseStage.Closed).All(c => SomebodyMay(c.CaseLeadId, v => AccessPolicy.HoldCase(v, StandingOf(v, c))))
        && actions.Where(a => a.IsOpen).All(a => SomebodyMay(a.ResponsibleId, v => AccessPolicy.ChangeAction(v, a.ResponsibleId, Sight.Nothing)))
        && actions.Where(a => a.IsOpen).All(a => a.OutlivesCase || cases.Single(c => c.Id == a.CaseId).Stage != CaseStage.Closed)
        && proposals.All(p => IsThere(p.ProposedById))
        && decisions.Where(d => d.IsOpen).All(d => IsThere(d.MandateHolderId) && d.Answers.Where(a => a.Agrees is null).All(a => IsThere(a.ProfessionalId)))
        && decisions.Where(d => d.IsOpen).All(d => cases.Single(c => c.Id == d.CaseId).Stage != CaseStage.Closed)
        && referrals.Where(r => !r.IsOver).All(r => SomebodyMay(r.ReferrerId, v => AccessPolicy.ActOnReferral(v, ReferralStanding.Of(r), ReferralParty.Referrer)))
        && checks.Where(k => k.IsOpen).All(k => SomebodyMay(k.ContactId, v => AccessPolicy.AnswerAftercare(v, StandingOf(v, cases.Single(c => c.Id == k.CaseId)) with { OnTeam = k.ContactId == v.PersonId }, k.ContactId)))
        && signals.Where(s => s.Stage != SignalStage.Answered && s.JoinedIntoId is null).All(s => IsThere(s.ResponsibleId));

    private static Professional NewPerson(int number)
    {
        var person = new Professional(Guid.CreateVersion7(), $"Mens {number}", "", Guid.CreateVersion7(), InstallationRoles.None);
        person.Activate();
        return person;
    }

    private static CaseStanding StandingOf(Viewer viewer, Case about) =>
        new(about.CaseLeadId == viewer.PersonId, about.IntroducerId == viewer.PersonId, false, about.Stage == CaseStage.Closed) { IsSubstitute = viewer.IsSubstituteOf(about.CaseLeadId) };

    private static bool IsIn(Professional person) => person.State == ProfessionalState.Active;

    // Can get in; who is away stays responsible for what nobody else may decide.
    private bool IsThere(Guid id) => people.Exists(p => p.Id == id && IsIn(p));

    // Somebody who can get in, is not away, and is allowed to.
    private bool SomebodyMay(Guid responsible, Func<Viewer, Sight> may) => IsThere(responsible) && people
        .Where(p => IsIn(p) && !stewardships.Exists(s => s.AwayId == p.Id && s.Holds(now)))
        .Any(p => may(new Viewer(p.Id, p.OrganisationId, p.Roles, IsActive: true)
        {
            StandsInFor = [.. stewardships.Where(s => s.SubstituteId == p.Id && s.Holds(now)).Select(s => s.AwayId)],
        }).IsAllowed);

    private bool Act(int kind, Professional first, Professional second, int b, int c)
    {
        var about = cases.Count > 0 ? cases[b % cases.Count] : null;
        switch (kind)
        {
            case 0 when IsIn(first):
                cases.Add(new Case(Guid.CreateVersion7(), $"DB-2026-{cases.Count:000}", Guid.Empty, "Titel", "Vraag", Guid.Empty, first.Id, Guid.Empty, now));
                return true;
            case 1 when IsIn(first) && about is { Stage: not CaseStage.Closed }:
                actions.Add(CaseAction.InPlan(Guid.CreateVersion7(), Guid.Empty, about.Id, new PlannedAction("Bellen", first.Id, first.OrganisationId, "", Today), first.Id, now));
                return true;
            case 2 when IsIn(first) && about is { Stage: not CaseStage.Closed }:
                proposals.Add(new AgendaItem(Guid.CreateVersion7(), Guid.Empty, ItemKind.Case, about.Id, "", 20, first.Id, accepted: false, []));
                return true;
            case 3 when IsIn(first) && about is { Stage: not CaseStage.Closed }:
                about.HandOver(first.Id);
                return true;
            case 4 when IsIn(first) && actions.Count > 0:
                actions[b % actions.Count].HandOver(first.Id, first.OrganisationId);
                return true;
            case 5:
                return Leave(first, second, c);
            case 6 when stewardships.Find(s => s.AwayId == first.Id && s.Holds(now)) is { } held:
                held.End(now);
                return true;
            case 7:
                return Depart(first, second);
            case 8 when about is not null && IsIn(first):
                return Close(about, first, (ClosingOutcome)(c % Enum.GetValues<ClosingOutcome>().Length));
            case 9 when actions.Count > 0:
                actions[b % actions.Count].Finish(now);
                return true;
            case 10 when first.State == ProfessionalState.Deactivated:
                first.Reactivate();
                return true;
            case 11:
                now = now.AddDays(c);
                return true;
            case 12 when about is not null && IsIn(first):
                return Reopen(about, first);
            case 13 when IsIn(first) && actions.Count > 0 && cases.Single(k => k.Id == actions[b % actions.Count].CaseId).Stage != CaseStage.Closed:
                actions[b % actions.Count].HandOverAtClosing(first.Id, first.OrganisationId);
                return true;
            case 14 when IsIn(first) && IsIn(second) && about is { Stage: not CaseStage.Closed }:
                decisions.Add(new InterimDecision(Guid.CreateVersion7(), about.Id, Guid.Empty, "Mag het?", "Ja", Mandate(first), [second.Id], about.CaseLeadId, now));
                return true;
            case 15 when decisions.Find(d => d.IsOpen && d.Asks(first.Id) && IsIn(first)) is { } asked:
                return Decide(asked, first);
            case 16 when IsIn(first) && about is { Stage: not CaseStage.Closed }:
                referrals.Add(new Referral(Guid.CreateVersion7(), "VW-2026-001", ReferralFrom.Triage(about.Id, Guid.CreateVersion7(), Guid.CreateVersion7()), ReferralReceiver.Nobody with { Name = "Schuldhulp" }, ReferralText.Empty, first.Id, first.OrganisationId, now));
                return true;
            case 17 when referrals.Find(r => !r.IsOver && r.ReferrerId == first.Id) is { } open:
                open.Cancel(open.Version, ReferralActor.Referrer(first.Id), new ReferralWhy(new ReferralReason(Guid.CreateVersion7(), null, ReferralState.Cancelled, "other", "Anders", 1, isShipped: false), "Zij belt elke week."), Calendar, now);
                return true;
            case 18 when IsIn(first):
                signals.Add(new Signal(Guid.CreateVersion7(), new SignalText("Geen adres", "Het loopt vast.", null, SignalKind.Legal, "", Remedy.Fix), 1, fromCase: false, first.Id, first.OrganisationId, now));
                return true;
            case 19 when signals.Count > 0 && IsIn(first):
                signals[b % signals.Count].HandOver(first.Id, now);
                return true;
            case 20 when checks.Find(k => k.IsOpen && k.ContactId == first.Id) is { } check:
                check.Reply(AftercareAnswer.Holds, "", first.Id, now);
                return true;
            default:
                return false;
        }
    }

    private static OutcomeBasis Mandate(Professional holder) => OutcomeBasis.Decision(holder.OrganisationId, holder.Id, "mandaat");

    private bool Decide(InterimDecision asked, Professional by)
    {
        if (by.Id == asked.MandateHolderId)
        {
            asked.Decide(by.Id, asked.Version, accepted: true, "Het kan niet wachten", withoutAll: true, now);
        }
        else
        {
            asked.Answer(by.Id, agrees: true, "", now);
        }

        return true;
    }

    // Asked and agreed at once; both can get in.
    private bool Leave(Professional away, Professional substitute, int days)
    {
        if (!IsIn(away) || !IsIn(substitute))
        {
            return false;
        }

        var asked = new Stewardship(Guid.CreateVersion7(), away.Id, substitute.Id, now, now.AddDays(days), now);
        asked.Agree(stewardships, now);
        stewardships.Add(asked);
        return true;
    }

    // As the hand-over of accounts: to somebody who can get in, each thing, and only then is the account switched off.
    private bool Depart(Professional leaver, Professional successor)
    {
        if (IsIn(successor) && successor != leaver)
        {
            HandOver(leaver.Id, successor);
        }

        leaver.Deactivate(
            stewardships.Count(s => s.SubstituteId == leaver.Id && s.IsAgreed(now))
            + cases.Count(c => c.CaseLeadId == leaver.Id && c.Stage != CaseStage.Closed)
            + actions.Count(a => a.ResponsibleId == leaver.Id && a.IsOpen)
            + proposals.Count(p => p.ProposedById == leaver.Id)
            + decisions.Count(d => d.IsOpen && RestsOn(d, leaver.Id))
            + referrals.Count(r => r.RestsOn(leaver.Id))
            + checks.Count(k => k.IsOpen && k.ContactId == leaver.Id)
            + signals.Count(s => s.ResponsibleId == leaver.Id && s.Stage != SignalStage.Answered));
        return true;
    }

    private void HandOver(Guid leaver, Professional successor)
    {
        stewardships.FindAll(s => s.SubstituteId == leaver && s.IsAgreed(now)).ForEach(s => s.HandOver(successor.Id, stewardships, now));
        cases.FindAll(c => c.CaseLeadId == leaver && c.Stage != CaseStage.Closed).ForEach(c => c.HandOver(successor.Id));
        actions.FindAll(a => a.ResponsibleId == leaver && a.IsOpen).ForEach(a => a.HandOver(successor.Id, successor.OrganisationId));
        proposals.FindAll(p => p.ProposedById == leaver).ForEach(p => p.HandOverProposal(successor.Id));
        decisions.FindAll(d => d.IsOpen && RestsOn(d, leaver)).ForEach(d => d.HandOver(leaver, successor.Id, Mandate(successor)));
        referrals.FindAll(r => r.RestsOn(leaver)).ForEach(r => r.Succeed(leaver, successor.Id, successor.OrganisationId));
        checks.FindAll(k => k.IsOpen && k.ContactId == leaver).ForEach(k => k.HandOver(successor.Id));
        closings.FindAll(k => k.Closing.Stands && k.Closing.ContactId == leaver).ForEach(k => k.Closing.HandOver(successor.Id));
        signals.FindAll(s => s.ResponsibleId == leaver && s.Stage != SignalStage.Answered).ForEach(s => s.HandOver(successor.Id, now));
    }

    private static bool RestsOn(InterimDecision decision, Guid person) =>
        decision.MandateHolderId == person || decision.Answers.Any(a => a.ProfessionalId == person && a.Agrees is null);

    // Refused while something is open; its proposals go with it, and aftercare begins where the outcome asks for it.
    private bool Close(Case about, Professional contact, ClosingOutcome outcome)
    {
        var closing = new CaseClosing(Guid.CreateVersion7(), about.Id, new ClosingAnswers(outcome, "", "", "", contact.Id, Today, ""), Today, about.CaseLeadId, now);
        about.Close(new OpenMatters(
            actions.Count(a => a.CaseId == about.Id && a.IsOpen && !a.OutlivesCase),
            decisions.Count(d => d.CaseId == about.Id && d.IsOpen),
            0,
            referrals.Count(r => r.CaseId == about.Id && r.KeepsCaseOpen)));
        closings.Add((about, closing));
        checks.AddRange((ClosingQuestions.Of(outcome).Aftercare ? new[] { 3, 6 } : []).Select(m => new AftercareCheck(Guid.CreateVersion7(), closing, m, Today)));
        proposals.RemoveAll(p => p.CaseId == about.Id);
        return true;
    }

    // As the program does it: what outlived the case is of the case again, and who held it may have left since.
    private bool Reopen(Case about, Professional by)
    {
        about.Reopen();
        closings.FindAll(k => k.About == about && k.Closing.Stands).ForEach(k => k.Closing.Reopen("Weer mis.", by.Id, now));
        if (!IsThere(about.CaseLeadId))
        {
            about.HandOver(by.Id);
        }

        checks.FindAll(k => k.CaseId == about.Id).ForEach(k => k.Drop(now));
        actions.FindAll(a => a.CaseId == about.Id && a.OutlivesCase).ForEach(a => a.ReturnToCase());
        return true;
    }
}
