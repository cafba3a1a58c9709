using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.AdviceDesk;
using PokCases.Load.Commands;
using PokCases.Load.Lists;
using PokCases.Load.Live;
using PokCases.Load.Servers;
using PokCases.Web.Accountability;
using PokCases.Web.AdviceDesk;
using PokCases.Web.Persistence;

namespace PokCases.Load.Desk;

/// <summary>An advice desk with so many contacts, all of one advisor: the worst there is for a list of one's own.</summary>
/// <remarks>Every day has as many contacts and so has every matter; a longer history has more days and more matters.</remarks>
internal static class FilledDesk
{
    private const int OnOneDay = 20;
    private const int InOneMatter = 4;

    /// <summary>So many matters stand on somebody with the rare name, however many there are.</summary>
    private const int WithRareName = 10;

    private const int MattersInOneCommand = 250;

    public static async Task<FilledLists> With(DataOnDisk data, int contacts)
    {
        try
        {
            var table = await PreparedTable.Make([.. data.Arguments], people: 2);
            var advisor = table.People[1];
            await using var program = await InProcess.On(data, writing: true);
            var place = await Prepare(program, advisor);
            var matters = contacts / InOneMatter;
            for (var from = 0; from < matters; from += MattersInOneCommand)
            {
                await Fill(program, place, Enumerable.Range(from, Math.Min(MattersInOneCommand, matters - from)));
            }

            return new FilledLists(data,
            [
                new("own day", "spreekuur/dag", advisor),
                new("own week", "spreekuur/week", advisor),
                new("matters", "spreekuur/kwesties", advisor),
                new("search, a name of few matters", "spreekuur/kwesties", advisor, new("spreekuur/kwesties/zoeken", "naam", "zeldzaam")),
                new("search, a name of every matter", "spreekuur/kwesties", advisor, new("spreekuur/kwesties/zoeken", "naam", "bewoner")),
            ]);
        }
        catch
        {
            data.Dispose();
            throw;
        }
    }

    private static async Task<Place> Prepare(InProcess program, PreparedPerson advisor)
    {
        var written = await program.Door.Run(Caller.Program(), Guid.CreateVersion7(), "PrepareDesk", async w =>
        {
            var person = await w.Db.Professionals.SingleAsync(p => p.Id == advisor.Id);
            person.SetRoles(InstallationRoles.LegalAdvisor);
            var themes = await w.Db.AdviceThemes.OrderBy(t => t.Order).Select(t => t.Id).ToListAsync();
            var kinds = await w.Db.HelpKinds.OrderBy(k => k.Order).Select(k => k.Id).ToListAsync();
            return new Place(advisor.Id, person.OrganisationId, themes, kinds);
        });
        return written.Answer;
    }

    private static Task<Written<bool>> Fill(InProcess program, Place place, IEnumerable<int> numbers) =>
        program.Door.Run(Caller.Program(), Guid.CreateVersion7(), "FillDesk", async w =>
        {
            foreach (var number in numbers)
            {
                await Add(program.Get<MatterNames>(), w, place, number);
            }

            return true;
        });

    private static async Task Add(MatterNames names, Writing w, Place place, int number)
    {
        var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
        var matter = new AdviceMatter(Guid.CreateVersion7(), string.Create(CultureInfo.InvariantCulture, $"Kwestie {number}"), place.Advisor, w.Now);
        var name = string.Create(CultureInfo.InvariantCulture, $"Bewoner {(number < WithRareName ? "Zeldzaam" : "Gewoon")} Nummer{number}");
        matter.Describe(1, matter.Title, new MatterResident(name, "1234", string.Empty), await names.Pseudonym(w.Db, name, 1970));
        if (number % 3 == 0)
        {
            matter.Plan(2, "Bellen met de uitkeringsinstantie", today.AddDays((number % 60) + 1));
        }

        w.Db.AdviceMatters.Add(matter);
        await names.Keep(w, matter);
        for (var i = 0; i < InOneMatter; i++)
        {
            var contact = (number * InOneMatter) + i;
            var text = new ContactText([place.Themes[contact % place.Themes.Count]], [place.Kinds[contact % place.Kinds.Count]], 5 + (contact % 40)) { Note = "Brief samen gelezen en gebeld." };
            w.Db.ClientContacts.Add(new ClientContact(Guid.CreateVersion7(), matter.Id, text, place.Advisor, place.Organisation, today.AddDays(-(contact / OnOneDay)), w.Now));
        }
    }

    private sealed record Place(Guid Advisor, Guid Organisation, IReadOnlyList<Guid> Themes, IReadOnlyList<Guid> Kinds);
}
