using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Cases.Triage;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>The query form of the rule of triage and the rule itself give the same answer, whatever the standing.</summary>
public abstract class WaitingForTriageTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Theory]
    [InlineData(3)]
    [InlineData(20261126)]
    public async Task WaitingFor_WhateverTheStanding_IsWhatThePolicyAllows(int seed)
    {
        var random = new Random(seed);
        var partnership = Host.NewPartnership();
        TableAtWork[] tables = [await partnership.BreakthroughTable(), await partnership.BreakthroughTable()];
        foreach (var at in tables)
        {
            await partnership.Do(async w => (await w.Db.Tables.Include(t => t.Members).Include(t => t.Organisations).SingleAsync(t => t.Id == at.Id))
                .Seat(at.Other.Id, at.Other.OrganisationId, TableRoles.BreakthroughLead, "", null, DateOnly.FromDateTime(w.Now.UtcDateTime)));
        }

        for (var i = 0; i < 40; i++)
        {
            await Generate(random, tables);
        }

        var ids = tables.Select(t => t.Id).ToList();
        foreach (var person in tables.SelectMany(t => new[] { t.Chair, t.Deputy, t.NoteTaker, t.Participant, t.Other }))
        {
            foreach (var viewer in new[] { person.Viewer, person.Viewer with { IsActive = false }, person.Viewer with { Roles = InstallationRoles.Coordinator } })
            {
                await using var scope = await Host.Reading.Open(person.Caller, "test", "test", Cancellation);
                var asked = await TriageQueries.WaitingFor(scope.Db, viewer).Where(c => ids.Contains(c.TableId)).Select(c => c.Id).ToListAsync(Cancellation);
                List<Guid> allowed = [];
                foreach (var about in await scope.Db.Cases.Where(c => ids.Contains(c.TableId)).ToListAsync(Cancellation))
                {
                    var rounds = await scope.Db.TriageRounds.Where(r => r.CaseId == about.Id).ToListAsync(Cancellation);
                    var roles = await TriageQueries.RolesAt(scope.Db, about.TableId, viewer.PersonId);
                    if (AccessPolicy.Triage(viewer, roles, rounds.Exists(r => TriageQueries.Waits(about, r))).IsAllowed)
                    {
                        allowed.Add(about.Id);
                    }
                }

                asked.Order().ShouldBe(allowed.Order(), $"seed {seed}, {person.Name}");
            }
        }
    }

    private static async Task Generate(Random random, TableAtWork[] tables)
    {
        var at = tables[random.Next(tables.Length)];
        var about = await at.Introduce();
        await at.Partnership.Do(async w =>
        {
            var made = await w.Db.Cases.SingleAsync(c => c.Id == about.Id);
            made.BeginAt(random.Next(2) == 0 ? CaseStage.Triage : Enum.GetValues<CaseStage>()[random.Next(1, Enum.GetValues<CaseStage>().Length)]);
            for (var i = random.Next(3); i > 0; i--)
            {
                var round = new TriageRound(Guid.CreateVersion7(), about.Id, tables[random.Next(tables.Length)].Id, w.Now.AddMinutes(-i), DateOnly.FromDateTime(w.Now.UtcDateTime));
                if (random.Next(2) == 0)
                {
                    round.GiveBack("Advies", at.Chair.Id, w.Now);
                }

                w.Db.TriageRounds.Add(round);
            }
        });
    }
}
