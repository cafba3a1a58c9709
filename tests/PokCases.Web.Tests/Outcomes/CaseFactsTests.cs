using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web.Outcomes;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Outcomes;

/// <summary>What stands in the tables of cases comes whole into their facts; what is counted of it is held against a plain computation in the domain's tests.</summary>
public abstract class CaseFactsTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    private const int Cases = 30;
    private static readonly DateTimeOffset Begin = new(2025, 1, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Read_OfCasesWithEveryCourse_GivesTheirFacts()
    {
        var table = await Host.NewPartnership().BreakthroughTable();
        var other = await table.Partnership.BreakthroughTable(TableKind.CaseTable);
        var random = new Random(20260310);
        List<CaseCourse> written = [];
        await table.Partnership.Do(w =>
        {
            for (var i = 1; i <= Cases; i++)
            {
                var (of, elsewhere) = i % 3 == 0 ? (other, table) : (table, other);
                written.Add(Write(w, random, of, elsewhere, i));
            }
        });
        using var services = Host.Services.CreateScope();
        var words = services.ServiceProvider.GetRequiredService<Words>();

        await using var scope = await Host.Reading.Open(table.Chair.Caller, "outcomes", "test", Cancellation);
        var all = await CaseFactReader.Read(scope, words, [table.Id, other.Id]);
        var one = await CaseFactReader.Read(scope, words, [other.Id]);
        await scope.Record();

        InOrder(all).ShouldBe(InOrder(written.Select(c => c.Fact(words.Local))));
        InOrder(one).ShouldBe(InOrder(written.Where(c => c.TableId == other.Id).Select(c => c.Fact(words.Local))));
        all.ShouldContain(f => f.Aftercare != null && f.AcceptedOn != null && f.OnTableOn != null && f.ReopenedOn != null, "The courses are too plain to say anything.");
    }

    private static IEnumerable<string> InOrder(IEnumerable<CaseFact> facts) => facts.Select(f => JsonSerializer.Serialize(f)).Order(StringComparer.Ordinal);

    private static CaseCourse Write(Writing w, Random random, TableAtWork table, TableAtWork elsewhere, int number)
    {
        // Half of them late in the evening, when it is another day here than in UTC.
        var introduced = Later(Begin.AddHours(random.Next(2) * 14), 1, 200);
        var about = new Domain.Cases.Case(
            Guid.CreateVersion7(), $"{table.Prefix}-2025-{number:000}", table.Id, "Een casus", "Hoe nu verder?", table.Partnership.Municipality, table.Participant.Id, table.Participant.OrganisationId, introduced);
        w.Db.Cases.Add(about);
        List<LifeDomain> domains = [.. Enum.GetValues<LifeDomain>().Where(_ => random.Next(4) == 0).DefaultIfEmpty(LifeDomain.Money)];
        List<StuckOn> stuck = [.. Enum.GetValues<StuckOn>().Where(_ => random.Next(2) == 0).DefaultIfEmpty(StuckOn.Legal)];
        var today = DateOnly.FromDateTime(introduced.UtcDateTime);
        w.Db.Introductions.Add(new Introduction(about.Id, new IntroductionText("Gebeld", domains, stuck, "Twee regelingen", false, "", ResidentKnows.Agrees, today, ""), today));
        List<(Guid, DateTimeOffset)> accepted = [];
        foreach (var at in (TableAtWork[])[elsewhere, table, table])
        {
            if (random.Next(2) == 0)
            {
                var round = new TriageRound(Guid.CreateVersion7(), about.Id, at.Id, introduced, today.AddDays(7));
                accepted.Add((at.Id, Later(introduced, 1, 40)));
                round.Accept(string.Empty, at.Chair.Id, accepted[^1].Item2);
                w.Db.TriageRounds.Add(round);
            }
        }

        return new CaseCourse
        {
            TableId = table.Id,
            Kind = number % 3 == 0 ? TableKind.CaseTable : TableKind.Breakthrough,
            MunicipalityId = table.Partnership.Municipality,
            IntroducedAt = introduced,
            Accepted = accepted,
            Opened = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Open(w, about.Id, table, number, Later(introduced, 5, 100)))],
            Endings = Close(w, random, about.Id, table, introduced),
            Domains = domains,
            Obstacles = stuck,
        };

        DateTimeOffset Later(DateTimeOffset moment, int fewest, int most) => moment.AddDays(random.Next(fewest, most));
    }

    private static DateTimeOffset Open(Writing w, Guid about, TableAtWork table, int number, DateTimeOffset at)
    {
        var session = new Session(Guid.CreateVersion7(), table.Id, (number * 10) + w.Db.ChangeTracker.Entries<Session>().Count(), at, at.AddHours(2), "Stadskantoor", table.Chair.Id);
        var item = new AgendaItem(Guid.CreateVersion7(), session.Id, ItemKind.Case, about, string.Empty, 30, table.Chair.Id, accepted: true, []);
        w.Db.Sessions.Add(session);
        w.Db.AgendaItems.Add(item);
        w.Db.Entry(item).Property(i => i.StartedAt).CurrentValue = at;
        return at;
    }

    private static List<CaseEnding> Close(Writing w, Random random, Guid about, TableAtWork table, DateTimeOffset from)
    {
        List<CaseEnding> endings = [];
        var count = random.Next(4);
        for (var i = 0; i < count; i++)
        {
            from = from.AddDays(random.Next(1, 50));
            var (outcome, today) = (Enum.GetValues<ClosingOutcome>()[random.Next(5)], DateOnly.FromDateTime(from.UtcDateTime));
            var closing = new CaseClosing(Guid.CreateVersion7(), about, new ClosingAnswers(outcome, "", "", "", table.Participant.Id, today, ""), today, table.Participant.Id, from);
            List<(AftercareAnswer, DateTimeOffset)> answers = [];
            foreach (var months in (int[])[3, 6])
            {
                var check = new AftercareCheck(Guid.CreateVersion7(), closing, months, today);
                if (random.Next(2) == 0)
                {
                    answers.Add((Enum.GetValues<AftercareAnswer>()[random.Next(4)], from.AddMonths(months)));
                    check.Reply(answers[^1].Item1, string.Empty, table.Participant.Id, answers[^1].Item2);
                }

                w.Db.AftercareChecks.Add(check);
            }

            var (closed, reopens) = (from, i < count - 1 || random.Next(4) == 0);
            if (reopens)
            {
                from = from.AddDays(random.Next(1, 50));
                closing.Reopen("Het liep weer vast", table.Participant.Id, from);
            }

            w.Db.CaseClosings.Add(closing);
            endings.Add(new CaseEnding(outcome, closed, reopens ? from : null, answers));
        }

        return endings;
    }
}
