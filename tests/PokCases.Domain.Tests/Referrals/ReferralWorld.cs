using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Domain.Tables;
using Case = PokCases.Domain.Cases.Case;

namespace PokCases.Domain.Tests.Referrals;

/// <summary>Two organisations, one case and its referrals; what the rules or the policy refuse does not happen.</summary>
internal sealed class ReferralWorld
{
    /// <summary>How many kinds of steps there are.</summary>
    public const int Kinds = 24;

    private const int People = 6;

    private static readonly Guid[] Organisations = [Guid.CreateVersion7(), Guid.CreateVersion7()];

    private readonly List<Professional> people = [.. Enumerable.Range(0, People).Select(NewPerson)];
    private readonly List<Referral> referrals = [];
    private readonly List<CaseLeadTransfer> transfers = [];
    private readonly Case about;
    private Guid lead;
    private DateTimeOffset now = Referring.Now;

    public ReferralWorld()
    {
        about = new Case(Guid.CreateVersion7(), "DB-2026-001", Referring.TableId, "Titel", "Vraag", Guid.Empty, people[0].Id, Organisations[0], now);
        lead = people[0].Id;
    }

    public HashSet<int> Happened { get; } = [];

    /// <summary>Situations that were reached, of <see cref="Situations"/>.</summary>
    public HashSet<string> Reached { get; } = [];

    public static IReadOnlyList<string> Situations { get; } = ["inside took over", "outside took over", "failed afterwards, inside", "failed afterwards, outside", "redirected twice", "rejected outside", "triage dropped", "receiver left"];

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

    /// <summary>Whether everything is as it should be; what is wrong, or null.</summary>
    public string? Wrong() =>
        about.CaseLeadId != lead ? "casusregie moved without being accepted"
        : !IsThere(about.CaseLeadId) ? "the case is led by somebody who left"
        : referrals.Select(WrongWith).FirstOrDefault(w => w is not null);

    private static Professional NewPerson(int number)
    {
        var person = new Professional(Guid.CreateVersion7(), $"Mens {number}", "", Organisations[number / 3], InstallationRoles.None);
        person.Activate();
        return person;
    }

    private string? WrongWith(Referral r)
    {
        if (r.IsOver != (r.Duty is null))
        {
            return "over and carried, or neither";
        }

        if (r.Duty is { } duty)
        {
            return duty.PersonId is { } person
                ? !IsThere(person) ? $"{r.State} rests on somebody who left" : r.State != ReferralState.Draft && r.DueOn is null ? $"{r.State} waits without a day" : Dead(r)
                : duty.Party == ReferralParty.OutsideReceiver && r.To.IsOutside && r.IsTakenOver && r.IsBeforeReceiver ? null : $"{r.State} rests on nobody";
        }

        // Nobody is responsible any more: it was completed, went on to a third, was settled in words, taken back with a reason, or never should have been.
        var settled = r.State == ReferralState.Completed
            || r.SettledWords.Length > 0
            || referrals.Exists(n => n.Id == r.RedirectedToId && n.RedirectedFromId == r.Id)
            || (r.State == ReferralState.Cancelled && r.Steps[^1] is { By: ReferralParty.Referrer, ReasonCode.Length: > 0, Words.Length: > 0 })
            || (r.State == ReferralState.EnteredInError && r.RedirectedFromId is null && r.Origin != ReferralOrigin.Triage);
        return settled ? null : $"{r.State} was let go of";
    }

    private static string? Dead(Referral r) =>
        r.RedirectedFromId is not null && r.DueOn is null ? "a redirected draft lies without a day"
        : r.Duty!.Party == ReferralParty.Referrer && r.IsTakenOver && r.IsBeforeReceiver ? "the duty did not move"
        : r.Duty.Party != ReferralParty.Referrer && !r.IsTakenOver ? "the duty moved before the first contact"
        : null;

    private bool IsThere(Guid id) => people.Exists(p => p.Id == id && IsIn(p));

    private static bool IsIn(Professional person) => person.State == ProfessionalState.Active;

    // As whom a person acts, as the policy says; an outsider acts by the link.
    private ReferralActor By(Professional person, Referral r, int c)
    {
        if (r.To.IsOutside && c % 2 == 0)
        {
            return ReferralActor.Outside;
        }

        var viewer = new Viewer(person.Id, person.OrganisationId, person.Roles, IsIn(person));
        var parties = AccessPolicy.ReferralParties(viewer, ReferralStanding.Of(r) with
        {
            OnCase = new CaseStanding(about.CaseLeadId == person.Id, false, false, false),
            HasFunction = person.OrganisationId == r.ReceiverOrganisationId,
            Roles = person == people[1] ? TableRoles.Chair : TableRoles.None,
        });
        var own = Enum.GetValues<ReferralParty>().Where(p => p != ReferralParty.None && (parties & p) != 0).ToList();
        RuleViolation.When(own.Count == 0, "nobody", "The policy refuses.");
        return new ReferralActor(own[c % own.Count], person.Id);
    }

    private bool Act(int kind, Professional first, Professional second, int b, int c)
    {
        if (kind == 0)
        {
            if (IsIn(first) && (c == 0 || referrals.TrueForAll(r => r.IsOver)))
            {
                var from = b % 4 == 0 ? ReferralFrom.Triage(about.Id, about.TableId, Guid.CreateVersion7()) : ReferralFrom.Case(about.Id, about.TableId);
                referrals.Add(new Referral(Guid.CreateVersion7(), "VW-2026-001", from, Target(c), Referring.Full, first.Id, first.OrganisationId, now));
                return true;
            }

            return false;
        }

        if (kind >= 20)
        {
            return Around(kind, first, second, c);
        }

        if (referrals.Count == 0)
        {
            return false;
        }

        // Mostly the latest, and often by who refers, so that a life gets far enough.
        var r = referrals[^(b % 4 == 0 ? 1 + ((b + c) % referrals.Count) : 1 + (b % Math.Min(2, referrals.Count)))];
        var by = By(b % 3 == 1 ? people.Find(p => p.Id == r.ReferrerId)! : first, r, c);
        Go(kind, r, by, second, c);
        Reach(r);
        return true;
    }

    private void Reach(Referral r)
    {
        (string Situation, bool Is)[] all =
        [
            ("inside took over", r.IsTakenOver && !r.To.IsOutside),
            ("outside took over", r.IsTakenOver && r.To.IsOutside),
            ("failed afterwards, inside", r.IsTakenOver && r.State == ReferralState.Failed && !r.To.IsOutside),
            ("failed afterwards, outside", r.IsTakenOver && r.State == ReferralState.Failed && r.To.IsOutside),
            ("redirected twice", r.RedirectedFromId is not null && r.RedirectedToId is not null),
            ("rejected outside", r.State == ReferralState.Rejected && r.To.IsOutside),
            ("triage dropped", r.State == ReferralState.EnteredInError && r.Origin == ReferralOrigin.Triage),
        ];
        Reached.UnionWith(all.Where(s => s.Is).Select(s => s.Situation));
    }

    private static ReferralReceiver Target(int c) =>
        c % 3 == 0 ? Referring.Outside : new ReferralReceiver(Organisations[1], Guid.CreateVersion7(), null, null, null, "Schuldhulp");

    private void Go(int kind, Referral r, ReferralActor by, Professional second, int c)
    {
        var (seen, id) = (r.Version, Guid.CreateVersion7());
        switch (kind)
        {
            case 1: r.Offer(seen, by, null, Referring.Calendar, now); break;
            case 2: r.Accept(seen, by, Referring.Calendar, now); break;
            case 3: r.Begin(seen, by, Referring.Calendar, now); break;
            case 4: r.Hold(seen, by, Referring.Why(ReferralState.OnHold), Referring.Calendar.DayOf(now).AddDays(c), Referring.Calendar, now); break;
            case 5: r.Reject(seen, by, Referring.Why(ReferralState.Rejected), Referring.Calendar, now); break;
            case 6: r.Cancel(seen, by, Referring.Why(ReferralState.Cancelled), Referring.Calendar, now); break;
            case 7: r.Fail(seen, by, Referring.Why(ReferralState.Failed), Referring.Calendar, now); break;
            case 8: r.Complete(seen, by, id, new FeedbackText("Gedaan", "", null), Referring.Calendar, now); break;
            case 9: r.MarkMistaken(seen, by, Referring.Calendar, now); break;
            case 10: r.ConfirmContact(seen, by, Referring.Calendar.DayOf(now), Referring.Calendar, now); break;
            case 11: r.ConfirmByResident(seen, by, now); break;
            case 12: r.SayStillRunning(seen, by, id, Referring.Calendar, now); break;
            case 13: r.Settle(seen, by, "Ik help zelf verder.", now); break;
            case 14: Redirect(r, by, id, Target(c)); break;
            case 15: Give(second, () => r.Reassign(seen, by, second.Id, second.OrganisationId)); break;
            case 16: Give(second, () => r.ReassignReceiver(seen, by, second.Id, second.OrganisationId)); break;
            case 17: r.Appoint(seen, by, id, now.AddDays(c + 1), "", now); break;
            case 18: r.EndAppointment(seen, by, r.Appointments.Count > 0 ? r.Appointments[^1].Id : id, c % 2 == 0, now); break;
            default: r.Change(seen, by, Target(c), Referring.Full); break;
        }
    }

    // Why there is filled in at once.
    private void Redirect(Referral r, ReferralActor by, Guid id, ReferralReceiver to)
    {
        var next = r.Redirect(r.Version, by, id, "VW-2026-002", to, Referring.Calendar, now);
        next.Change(1, by, to, Referring.Full);
        referrals.Add(next);
    }

    private static void Give(Professional to, Action give)
    {
        RuleViolation.When(!IsIn(to), "nobody", "Only who can get in.");
        give();
    }

    private bool Around(int kind, Professional first, Professional second, int c)
    {
        switch (kind)
        {
            case 20:
                now = now.AddDays(c);
                return true;
            case 21 when IsIn(second):
                transfers.Add(new CaseLeadTransfer(Guid.CreateVersion7(), about, second.Id, "", first.Id, now));
                return true;
            case 22 when transfers.Find(t => t.IsOpen && t.ToId == first.Id) is { } asked && IsIn(first):
                asked.Accept(asked.Version, first.Id, about, now);
                lead = first.Id;
                return true;
            case 23:
                return first.State == ProfessionalState.Deactivated ? Return(first) : c < 3 && Depart(first, second);
            default:
                return false;
        }
    }

    private static bool Return(Professional person)
    {
        person.Reactivate();
        return true;
    }

    // As the program does it: all that rests on somebody goes to one who is there, and where that can't be nobody leaves.
    private bool Depart(Professional leaver, Professional successor)
    {
        var rests = referrals.FindAll(r => r.RestsOn(leaver.Id));
        if (rests.Exists(r => r.ReceiverPersonId == leaver.Id))
        {
            successor = people.Find(p => p != leaver && p.OrganisationId == leaver.OrganisationId && IsIn(p)) ?? successor;
        }

        if (leaver == successor || !IsIn(leaver) || !IsIn(successor)
            || rests.Exists(r => r.ReceiverPersonId == leaver.Id && r.IsBeforeReceiver && r.ReceiverOrganisationId != successor.OrganisationId))
        {
            return false;
        }

        if (rests.Exists(r => r.IsTakenOver && r.ReceiverPersonId == leaver.Id && r.IsBeforeReceiver))
        {
            Reached.Add("receiver left");
        }

        rests.ForEach(r => r.Succeed(leaver.Id, successor.Id, successor.OrganisationId));
        if (about.CaseLeadId == leaver.Id)
        {
            about.HandOver(successor.Id);
            lead = successor.Id;
        }

        leaver.Deactivate(referrals.Count(r => r.RestsOn(leaver.Id)));
        return true;
    }
}
