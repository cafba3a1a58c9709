using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Load.Commands;
using PokCases.Load.Live;
using PokCases.Load.Servers;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Load.Lists;

/// <summary>An installation with so many cases at one table, all of them led by one person: the worst there is for a list.</summary>
internal static class FilledCases
{
    /// <summary>Stands in so many cases, however many there are.</summary>
    private const int WithRareWord = 20;

    private const int InOneCommand = 500;

    private static readonly string[] _questions =
    [
        "Hoe komt de toeslag op orde, en wie helpt bij de brief van de belastingdienst?",
        "Wij kunnen de huur niet meer betalen en de deurwaarder is geweest. Wat kan er nog?",
        "Mijn zoon zit thuis en de school zegt dat er geen plek is. Wie hakt de knoop door?",
        "De uitkering is gestopt omdat een formulier niet aankwam. Hoe houden wij ons huis?",
    ];

    public static async Task<FilledLists> With(DataOnDisk data, int cases)
    {
        try
        {
            // The first chairs, the second follows all terms, the third leads every case.
            var table = await PreparedTable.Make([.. data.Arguments], people: 3);
            var (chair, coordinator, lead) = (table.People[0], table.People[1], table.People[2]);
            var (rare, common) = (Guid.CreateVersion7(), Guid.CreateVersion7());
            await using var program = await InProcess.On(data, writing: true);
            var place = await Prepare(program, table, coordinator, lead, rare, common);
            for (var from = 0; from < cases; from += InOneCommand)
            {
                await Fill(program, place, lead, table, Enumerable.Range(from, Math.Min(InOneCommand, cases - from)));
            }

            return new FilledLists(data,
            [
                new("caseload", "casussen", lead),
                new("all cases by reference", "casussen", coordinator),
                new("board", $"tafels/{place.Table}/bord", chair),
                new("search, a word of few cases", $"casussen?weergave={rare}", lead),
                new("search, a word of every case", $"casussen?weergave={common}", lead),
            ]);
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    private static async Task<Place> Prepare(InProcess program, PreparedTable table, PreparedPerson coordinator, PreparedPerson lead, Guid rare, Guid common)
    {
        var written = await program.Door.Run(Caller.Program(), Guid.CreateVersion7(), "PrepareLists", async w =>
        {
            (await w.Db.Professionals.SingleAsync(p => p.Id == coordinator.Id)).SetRoles(InstallationRoles.Coordinator);
            w.Db.SavedViews.Add(new SavedView(rare, lead.Id, CaseFilter.Everything with { Words = "zeldzaam" }, w.Now));
            w.Db.SavedViews.Add(new SavedView(common, lead.Id, CaseFilter.Everything with { Words = "casus" }, w.Now));
            var session = await w.Db.Sessions.SingleAsync(s => s.Id == table.Session);
            var about = await w.Db.Cases.FirstAsync();
            var organisation = await w.Db.Professionals.Where(p => p.Id == lead.Id).Select(p => p.OrganisationId).SingleAsync();
            return new Place(session.TableId, about.MunicipalityId, organisation);
        });
        return written.Answer;
    }

    private static Task<Written<bool>> Fill(InProcess program, Place place, PreparedPerson lead, PreparedTable table, IEnumerable<int> numbers) =>
        program.Door.Run(Caller.Program(), Guid.CreateVersion7(), "FillLists", w =>
        {
            foreach (var number in numbers)
            {
                Add(w, place, lead, table, number);
            }

            return Task.CompletedTask;
        });

    private static void Add(Writing w, Place place, PreparedPerson lead, PreparedTable table, int number)
    {
        var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
        var word = number < WithRareWord ? " (zeldzaam)" : string.Empty;
        var made = new Case(Guid.CreateVersion7(), Case.MakeReference("LM", today.Year, number + 2), place.Table, $"Casus {number}{word}", _questions[number % _questions.Length], place.Municipality, lead.Id, place.Organisation, w.Now);
        made.BeginAt(CaseStages.InOrder[number % CaseStages.InOrder.Count]);
        w.Db.Cases.Add(made);
        w.Db.Actions.Add(new CaseAction(Guid.CreateVersion7(), place.Table, table.Session, table.Item, made.Id, $"Bellen met de verhuurder ({number})", lead.Id, place.Organisation, today.AddDays(number % 60), lead.Id, w.Now));
        w.Db.Contributions.Add(new Contribution(Guid.CreateVersion7(), table.Session, table.Item, made.Id, lead.Id, lead.Id, place.Organisation, LifeDomain.Housing, Nature.Fact, $"Er is een brief gekomen ({number}).", string.Empty, w.Now));
    }

    private sealed record Place(Guid Table, Guid Municipality, Guid Organisation);
}
