using FsCheck;
using FsCheck.Fluent;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using Case = PokCases.Domain.Cases.Case;

namespace PokCases.Domain.Tests.Cases;

/// <summary>No sequence of hand-overs, departures, leave, endings and closings leaves an open case, action or proposal without somebody who is there and may act.</summary>
public sealed class ResponsibilityProperties
{
    private const int People = 5;

    private static readonly Gen<(int Kind, int A, int B, int C)> Step =
        from kind in Gen.Choose(0, 11)
        from a in Gen.Choose(0, 9)
        from b in Gen.Choose(0, 9)
        from c in Gen.Choose(0, 9)
        select (kind, a, b, c);

    [Fact]
    public void WhateverHappens_EverythingOpenHasSomebodyWhoIsThere() =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Step.ArrayOf().ToArbitrary(), steps =>
        {
            var world = new World();
            foreach (var step in steps)
            {
                world.Do(step.Kind, step.A, step.B, step.C);
                if (!world.EverythingIsCarried())
                {
                    return false;
                }
            }

            return true;
        }));

    [Fact]
    public void Steps_OverManySequences_ReallyHappen()
    {
        var world = new World();
        var random = new Random(4);
        for (var i = 0; i < 3000; i++)
        {
            world.Do(random.Next(12), random.Next(10), random.Next(10), random.Next(10));
        }

        world.Happened.Order().ShouldBe(Enumerable.Range(0, 12));
    }

    // The rules of the domain, done as the program does them; what a rule refuses does not happen.
    private sealed class World
    {
        private readonly List<Professional> people = [.. Enumerable.Range(0, People).Select(NewPerson)];
        private readonly List<Case> cases = [];
        private readonly List<CaseAction> actions = [];
        private readonly List<AgendaItem> proposals = [];
        private readonly List<Stewardship> stewardships = [];
        private DateTimeOffset now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

        public HashSet<int> Happened { get; } = [];

        public void Do(int kind, int a, int b, int c)
        {
            try
            {
                if (Act(kind, a, b, c))
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
            && proposals.All(p => SomebodyMay(p.ProposedById, v => v.ActsAs(p.ProposedById) ? new Sight(Ground.Self) : Sight.Nothing));

        private static Professional NewPerson(int number)
        {
            var person = new Professional(Guid.CreateVersion7(), $"Mens {number}", "", Guid.CreateVersion7(), InstallationRoles.None);
            person.Activate();
            return person;
        }

        private static CaseStanding StandingOf(Viewer viewer, Case about) =>
            new(about.CaseLeadId == viewer.PersonId, about.IntroducerId == viewer.PersonId, false, false) { IsSubstitute = viewer.IsSubstituteOf(about.CaseLeadId) };

        // Somebody who can get in, is not away, and is allowed to.
        private bool SomebodyMay(Guid responsible, Func<Viewer, Sight> may) => people
            .Where(p => p.State == ProfessionalState.Active && !stewardships.Any(s => s.AwayId == p.Id && s.Holds(now)))
            .Any(p => may(new Viewer(p.Id, p.OrganisationId, p.Roles, IsActive: true)
            {
                StandsInFor = [.. stewardships.Where(s => s.SubstituteId == p.Id && s.Holds(now)).Select(s => s.AwayId)],
            }).IsAllowed && people.Exists(r => r.Id == responsible && r.State == ProfessionalState.Active));

        private bool Act(int kind, int a, int b, int c)
        {
            var (first, second) = (people[a % People], people[b % People]);
            switch (kind)
            {
                case 0 when IsIn(first):
                    cases.Add(new Case(Guid.CreateVersion7(), $"DB-2026-{cases.Count:000}", Guid.Empty, "Titel", "Vraag", Guid.Empty, first.Id, Guid.Empty, now));
                    return true;
                case 1 when IsIn(first) && cases.Count > 0:
                    actions.Add(CaseAction.InPlan(Guid.CreateVersion7(), Guid.Empty, cases[b % cases.Count].Id, new PlannedAction("Bellen", first.Id, first.OrganisationId, "", DateOnly.FromDateTime(now.DateTime)), first.Id, now));
                    return true;
                case 2 when IsIn(first) && cases.Count > 0:
                    proposals.Add(new AgendaItem(Guid.CreateVersion7(), Guid.Empty, ItemKind.Case, cases[b % cases.Count].Id, "", 20, first.Id, accepted: false, []));
                    return true;
                case 3 when IsIn(first) && cases.Count > 0:
                    cases[b % cases.Count].HandOver(first.Id);
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
                case 8 when cases.Count > 0:
                    return Close(cases[a % cases.Count]);
                case 9 when actions.Count > 0:
                    actions[a % actions.Count].Finish(now);
                    return true;
                case 10 when first.State == ProfessionalState.Deactivated:
                    first.Reactivate();
                    return true;
                case 11:
                    now = now.AddDays(c);
                    return true;
                default:
                    return false;
            }
        }

        private static bool IsIn(Professional person) => person.State == ProfessionalState.Active;

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
            var standing = stewardships.FindAll(s => s.SubstituteId == leaver.Id && s.IsAgreed(now));
            if (IsIn(successor) && successor != leaver)
            {
                standing.ForEach(s => s.HandOver(successor.Id, stewardships, now));
                cases.FindAll(c => c.CaseLeadId == leaver.Id && c.Stage != CaseStage.Closed).ForEach(c => c.HandOver(successor.Id));
                actions.FindAll(a => a.ResponsibleId == leaver.Id && a.IsOpen).ForEach(a => a.HandOver(successor.Id, successor.OrganisationId));
                proposals.FindAll(p => p.ProposedById == leaver.Id).ForEach(p => p.HandOverProposal(successor.Id));
            }

            leaver.Deactivate(
                cases.Count(c => c.CaseLeadId == leaver.Id && c.Stage != CaseStage.Closed)
                + actions.Count(a => a.ResponsibleId == leaver.Id && a.IsOpen)
                + proposals.Count(p => p.ProposedById == leaver.Id)
                + stewardships.Count(s => s.SubstituteId == leaver.Id && s.IsAgreed(now)));
            return true;
        }

        // Open actions are finished first; its proposals go with it.
        private bool Close(Case about)
        {
            if (actions.Exists(a => a.CaseId == about.Id && a.IsOpen))
            {
                return false;
            }

            about.MoveTo(CaseStage.Closed);
            proposals.RemoveAll(p => p.CaseId == about.Id);
            return true;
        }
    }
}
