using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Sharing;
using PokCases.Web.Cases;
using PokCases.Web.Cases.Shared;
using PokCases.Web.Persistence;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sharing;

/// <summary>The query form of what may be read, and the rule itself, give the same answer over generated partnerships.</summary>
public abstract class ReadableTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private static readonly LifeDomain?[] Domains = [null, LifeDomain.Housing, LifeDomain.Money, LifeDomain.Health];

    [Theory]
    [InlineData(1)]
    [InlineData(20261127)]
    [InlineData(505)]
    public async Task Readable_WhateverIsSharedWithWhom_IsWhatThePolicyAllows(int seed)
    {
        var random = new Random(seed);
        var world = await SharingAtWork.Make(Host);
        var table = world.Table;
        Person[] people = [table.Chair, table.Deputy, table.NoteTaker, table.Participant, table.Other, await table.Partnership.Professional("Karel Wonen", table.Participant.OrganisationId)];
        var cases = new List<CaseAtWork> { world.About };
        for (var i = 0; i < 5; i++)
        {
            cases.Add(await table.Introduce(people[random.Next(people.Length)]));
        }

        await table.Partnership.Do(w => Fill(w, random, cases, people));
        // Some of what was decided ends between then and now.
        Host.Time.Advance(TimeSpan.FromMinutes(30));

        var (shared, asked) = (0, 0);
        foreach (var person in people)
        {
            foreach (var viewer in new[] { person.Viewer, person.Viewer with { IsActive = false }, person.Viewer with { Roles = InstallationRoles.Administrator }, person.Viewer with { StandsInFor = [people[(seed + 1) % people.Length].Id] } })
            {
                var (found, allowed, opened) = await Compare(world, cases, viewer);
                found.Order().ShouldBe(allowed.Order(), $"seed {seed}, {person.Name}");
                shared += opened;
                asked += allowed.Count;
            }
        }

        shared.ShouldBeGreaterThan(10, "Too little was shared to compare.");
        asked.ShouldBeGreaterThan(shared);
    }

    private async Task<(List<Guid> Found, List<Guid> Allowed, int Opened)> Compare(SharingAtWork world, List<CaseAtWork> cases, Viewer viewer)
    {
        var ids = cases.ConvertAll(c => c.Id);
        await using var scope = await Host.Reading.Open(world.Giver.Caller, "test", "test", Cancellation);
        var db = scope.Db;
        List<Guid> found =
        [
            .. await SharedQueries.ContributionsFor(db, viewer, scope.Now).Where(c => ids.Contains(c.CaseId!.Value)).Select(c => c.Id).ToListAsync(Cancellation),
            .. await SharedQueries.DocumentsFor(db, viewer, scope.Now).Where(d => ids.Contains(d.CaseId)).Select(d => d.Id).ToListAsync(Cancellation),
        ];
        var decisions = await db.SharingDecisions.Include(d => d.Parts).Where(d => ids.Contains(d.CaseId)).AsNoTracking().ToListAsync(Cancellation);
        var standings = new Dictionary<Guid, CaseStanding>();
        foreach (var about in await db.Cases.Where(c => ids.Contains(c.Id)).AsNoTracking().ToListAsync(Cancellation))
        {
            standings[about.Id] = await CaseQueries.StandingOf(db, viewer, about, scope.Now);
        }

        var sights = (await db.Contributions.Where(c => c.CaseId != null && ids.Contains(c.CaseId.Value)).AsNoTracking().ToListAsync(Cancellation))
            .ConvertAll(c => (c.Id, Sight: AccessPolicy.Contribution(viewer, standings[c.CaseId!.Value], SharedDatas.Of(c), decisions, scope.Now)));
        sights.AddRange((await db.Documents.Where(d => ids.Contains(d.CaseId)).AsNoTracking().ToListAsync(Cancellation))
            .Select(d => (d.Id, AccessPolicy.Document(viewer, standings[d.CaseId], SharedDatas.Of(d), decisions, scope.Now))));
        var allowed = sights.FindAll(s => s.Sight.IsAllowed);
        return (found, allowed.ConvertAll(s => s.Id), allowed.Count(s => s.Sight.Ground == Ground.SharingDecision));
    }

    private static void Fill(Writing w, Random random, List<CaseAtWork> cases, Person[] people)
    {
        T Any<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
        bool Coin() => random.Next(2) == 0;
        foreach (var about in cases)
        {
            foreach (var person in people.Where(_ => Coin()))
            {
                w.Db.CaseTeam.Add(new CaseTeamMember(Guid.CreateVersion7(), about.Id, person.Id, "", person.Id, w.Now.AddHours(-1), Coin() ? null : w.Now.AddMinutes(random.Next(-5, 60))));
            }

            List<CaseDocument> documents = [];
            for (var i = 0; i < 12; i++)
            {
                var by = Any(people);
                var said = new Contribution(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), about.Id, by.Id, by.Id, by.OrganisationId, Any(Domains), Nature.Fact, "tekst", "", w.Now.AddMinutes(random.Next(-60, 10)));
                if (random.Next(4) == 0)
                {
                    said.Edit(by.Id, 1, Any(Domains), Nature.Opinion, "anders", w.Now.AddMinutes(random.Next(-10, 10)));
                }

                if (random.Next(6) == 0)
                {
                    said.Withdraw(by.Id, w.Now);
                }

                w.Db.Contributions.Add(said);
                var document = new CaseDocument(Guid.CreateVersion7(), about.Id, by.OrganisationId, by.Id, "brief.txt", DocumentKind.Text, 1, new string('0', 64), Guid.NewGuid().ToString("N"), w.Now.AddMinutes(random.Next(-60, 10)));
                if (random.Next(6) == 0)
                {
                    document.Remove(by.Id, "weg", w.Now);
                }

                documents.Add(document);
                w.Db.Documents.Add(document);
            }

            for (var i = 0; i < 14; i++)
            {
                Decide(about, documents);
            }
        }

        void Decide(CaseAtWork about, List<CaseDocument> documents)
        {
            var (from, to) = (Any(people), Any(people));
            var ground = new LegalGround(Guid.CreateVersion7(), Guid.CreateVersion7(), new LegalGroundText("g", "a", "w", "w", LegalGroundKind.Processing, new DateOnly(2000, 1, 1), null, false), from.Id, w.Now);
            var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
            var selection = new SharedSelection(Coin(), Coin(), [Any(Domains) ?? LifeDomain.Family, LifeDomain.Money], Any(Enum.GetValues<SharedDocuments>()), [.. documents.Where(_ => random.Next(3) == 0).Select(d => d.Id)], [], Coin());
            var decision = new SharingDecision(
                Guid.CreateVersion7(), about.Id, from.OrganisationId,
                new SharingText(to.OrganisationId, random.Next(3) == 0 ? to.Id : null, "t", "d", selection, "n", "p", new SharingGrounds(ground.Id, false, null, false, null, null), new Informing(true, today, "h", "", null), today),
                from.Id, w.Now);
            var facts = new SharingFacts([ground], [], true, today);
            if (decision.Gaps(facts).Count == 0 && random.Next(8) != 0)
            {
                decision.Decide(1, from.Id, from.OrganisationId, facts, w.Now.AddMinutes(random.Next(1, 90)), w.Now);
                if (random.Next(6) == 0)
                {
                    decision.Withdraw(from.Id, "weg", w.Now);
                }
            }

            w.Db.SharingDecisions.Add(decision);
        }
    }
}
