using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Load.Commands;
using PokCases.Load.Lists;
using PokCases.Load.Live;
using PokCases.Load.Servers;
using PokCases.Web.Accountability;
using PokCases.Web.Accountability.Following;

namespace PokCases.Load.LogSearch;

/// <summary>A log of so many entries by a few hundred readers of two thousand cases, most of one case each, and a privacy officer who searches it.</summary>
internal sealed class FilledLog
{
    private const int Cases = 2000;
    private const int Readers = 300;
    private const int AtOnce = 2000;

    private static readonly string[] _pages = ["case", "case-plan", "case-timeline", "case-household", "session-changes", "cases"];

    private FilledLog(IReadOnlyList<ListPage> searches, TimeSpan indexing) => (Searches, Indexing) = (searches, indexing);

    /// <summary>What is searched.</summary>
    public IReadOnlyList<ListPage> Searches { get; }

    /// <summary>How long it took to make it searchable.</summary>
    public TimeSpan Indexing { get; }

    public static async Task<FilledLog> Make(DataOnDisk data, int entries, int seed)
    {
        var table = await PreparedTable.Make([.. data.Arguments], people: 2);
        var (lead, supervisor) = (table.People[0], table.People[1]);
        await using var program = await InProcess.On(data, writing: true);
        var cases = Enumerable.Range(0, Cases).Select(_ => Guid.CreateVersion7()).ToList();
        var municipality = await Prepare(program, lead, supervisor, cases);
        var readers = Enumerable.Range(0, Readers).Select(_ => Guid.CreateVersion7()).Append(lead.Id).ToList();
        var chance = new Random(seed);
        for (var from = 0; from < entries; from += AtOnce)
        {
            await Task.WhenAll(Enumerable.Range(from, Math.Min(AtOnce, entries - from)).Select(_ => program.Door.Record(Entry(chance, readers, cases, municipality))));
        }

        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        await program.Services.GetRequiredService<FollowLog>().CatchUp(TimeSpan.Zero, CancellationToken.None);
        return new FilledLog(
            [
                new("everything", "logboek", supervisor),
                new("one case", "logboek?casus=LG-2026-007", supervisor),
                new("one person", $"logboek?persoon={lead.Id}", supervisor),
                new("one person in one case", $"logboek?persoon={lead.Id}&casus=LG-2026-007", supervisor),
                new("one organisation", $"logboek?organisatie={municipality}", supervisor),
                new("refusals", "logboek?uitkomst=refused", supervisor),
                new("one page of one person", $"logboek?persoon={lead.Id}&actie=case-plan", supervisor),
                new("a ground that nobody used", "logboek?grond=Emergency", supervisor),
                new("unusual reading", "logboek/opvallend", supervisor),
            ],
            System.Diagnostics.Stopwatch.GetElapsedTime(start));
    }

    private static async Task<Guid> Prepare(InProcess program, PreparedPerson lead, PreparedPerson supervisor, List<Guid> cases)
    {
        var written = await program.Door.Run(Caller.Program(), Guid.CreateVersion7(), "PrepareLog", async w =>
        {
            (await w.Db.Professionals.SingleAsync(p => p.Id == supervisor.Id)).SetRoles(InstallationRoles.PrivacyOfficer);
            var leader = await w.Db.Professionals.SingleAsync(p => p.Id == lead.Id);
            var table = await w.Db.Tables.Select(t => t.Id).FirstAsync();
            for (var i = 0; i < cases.Count; i++)
            {
                w.Db.Cases.Add(new Case(cases[i], Case.MakeReference("LG", 2026, i + 1), table, "Huurschuld", "Hoe houden wij ons huis?", leader.OrganisationId, lead.Id, leader.OrganisationId, w.Now));
            }

            return leader.OrganisationId;
        });
        return written.Answer;
    }

    // One in thirty is a list of forty cases, one in two hundred a refusal.
    private static LogRecord Entry(Random chance, List<Guid> readers, List<Guid> cases, Guid organisation)
    {
        var refused = chance.Next(200) == 0;
        var list = chance.Next(30) == 0;
        var first = chance.Next(Cases);
        List<Guid> shown = refused ? [] : list ? [.. Enumerable.Range(0, 40).Select(i => cases[(first + i) % Cases])] : [cases[first]];
        return new LogRecord(
            0, readers[chance.Next(readers.Count)], organisation, 0, "read", list ? "cases" : _pages[chance.Next(_pages.Length - 1)], refused ? "refused" : "ok", refused ? "refused" : null,
            shown, [], 0, "casus", refused ? string.Empty : "CaseTeam", "127.0.0.1", Guid.NewGuid().ToString("N"), null);
    }
}
