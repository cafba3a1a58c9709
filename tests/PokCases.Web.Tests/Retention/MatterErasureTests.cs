using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.AdviceDesk;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Domain.Cases;
using PokCases.Domain.Retention;
using PokCases.Web.AdviceDesk;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Keys;
using PokCases.Web.Retention.Erasing;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

/// <summary>A closed matter of the advice desk goes when its term is over, with all that is in it and its key; counts remain, and nobody's name.</summary>
public abstract class MatterErasureTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Matter_ClosedSixtyMonths_GoesWithAllThatIsInItAndTheOpenOneStays()
    {
        var partnership = Host.NewPartnership();
        var table = await partnership.BreakthroughTable();
        var organisation = table.Chair.OrganisationId;
        var advisor = await partnership.Professional("Rana Raadsvrouw", organisation, InstallationRoles.LegalAdvisor);
        var privacy = await partnership.Professional("Petra Privacy", organisation, InstallationRoles.PrivacyOfficer);
        var (closed, open) = (await Matter(partnership, advisor.Id, organisation, closed: true), await Matter(partnership, advisor.Id, organisation, closed: false));
        var file = await File(partnership, closed, advisor.Id);
        await Wait(TimeSpan.FromDays(59 * 30));
        (await Left(partnership, closed)).ShouldBe((1, 1, 1, 1, 1));
        var before = await LastEntry();

        await Wait(TimeSpan.FromDays(62));

        (await Left(partnership, closed)).ShouldBe((0, 0, 0, 0, 0));
        (await Left(partnership, open)).ShouldBe((1, 1, 1, 1, 1));
        var entry = (await LogAfter(before)).Last(e => e.Action == "EraseMatters");
        entry.Subjects.ShouldContain(closed);
        entry.Subjects.ShouldNotContain(open);
        await Host.Services.GetRequiredService<FinishErasing>().Run(Cancellation);
        Host.Services.GetRequiredService<DocumentFolder>().Holds(file).ShouldBeFalse();
        Host.Services.GetRequiredService<KeyRing>().Held(new HashSet<Guid> { closed }).ShouldBeEmpty();
        Host.Services.GetRequiredService<KeyRing>().Held(new HashSet<Guid> { open }).ShouldNotBeEmpty();
        var record = await Declared(partnership);
        record.Parts.Select(p => (p.Kind, p.Count)).ShouldBe([("Matters", 1), ("Contacts", 1), ("Documents", 1)]);
        record.Source.ShouldContain("60 maanden");
        using var officer = await Host.SignIn(privacy);
        var page = (await officer.Get($"/bewaren/verklaringen/{record.Id}")).QuerySelector("main")!.TextContent;
        page.ShouldContain("Kwesties van het spreekuur");
        page.ShouldNotContain("Fatima");
        page.ShouldNotContain("Rana");
    }

    [Fact]
    public async Task Matter_AtTheResidentsRequest_GoesOnlyWhenConfirmedAndNoObjectionRuns()
    {
        var partnership = Host.NewPartnership();
        var table = await partnership.BreakthroughTable();
        var organisation = table.Chair.OrganisationId;
        var advisor = await partnership.Professional("Rana Raadsvrouw", organisation, InstallationRoles.LegalAdvisor);
        var privacy = await partnership.Professional("Petra Privacy", organisation, InstallationRoles.PrivacyOfficer);
        var matter = await Matter(partnership, advisor.Id, organisation, closed: false);
        var file = await File(partnership, matter, advisor.Id);
        var runs = await Matter(partnership, advisor.Id, organisation, closed: false);
        await partnership.Do(w =>
        {
            var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
            w.Db.Objections.Add(new Objection(Guid.CreateVersion7(), runs, new DecisionText("Gemeente", "Huur", today, null, LegalTermsFile.Shipped.Of("algemeen", today), null, TermStart.MadeKnown, LegalTermsFile.Shipped.Version), today, advisor.Id, w.Now));
        });
        // Declarations are told apart by their moment.
        Host.Time.Advance(TimeSpan.FromMinutes(1));
        using var client = await Host.SignIn(advisor);
        var path = $"/spreekuur/kwesties/{matter}/verwijderen";

        var unsure = await client.Submit((await client.Get(path)).Form(path), ("grond", "ConsentWithdrawn"));
        var refused = await client.Post($"/spreekuur/kwesties/{runs}/verwijderen", ("grond", "ConsentWithdrawn"), ("zeker", "true"));
        var before = await LastEntry();
        var gone = await client.Submit((await client.Get(path)).Form(path), ("grond", "ConsentWithdrawn"), ("zeker", "true"));

        unsure.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("#zeker-fout").ShouldNotBeNull();
        refused.ShouldBe(HttpStatusCode.BadRequest).Page.QuerySelector("main")!.TextContent.ShouldContain("loopt een bezwaar");
        gone.ShouldBeOk().Page.QuerySelector("main [role=status]")!.TextContent.ShouldContain("verwijderd");
        (await Left(partnership, matter)).ShouldBe((0, 0, 0, 0, 0));
        (await Left(partnership, runs)).ShouldBe((1, 1, 1, 1, 1));
        (await client.Ask($"/spreekuur/kwesties/{matter}", "text/html")).ShouldBe(HttpStatusCode.NotFound);
        (await LogAfter(before)).Last(e => e.Action == "EraseMatterAtRequest").Subjects.ShouldBe([matter]);
        await Host.Services.GetRequiredService<FinishErasing>().Run(Cancellation);
        Host.Services.GetRequiredService<KeyRing>().Held(new HashSet<Guid> { matter }).ShouldBeEmpty();
        Host.Services.GetRequiredService<DocumentFolder>().Holds(file).ShouldBeFalse();
        var record = await Declared(partnership);
        record.Parts.Select(p => (p.Kind, p.Count)).ShouldBe([("Matters", 1), ("Contacts", 1), ("Documents", 1)]);
        record.DueOn.ShouldBeNull();
        using var officer = await Host.SignIn(privacy);
        var page = (await officer.Get($"/bewaren/verklaringen/{record.Id}")).QuerySelector("main")!.TextContent;
        page.ShouldContain("onder b");
        page.ShouldContain("Op verzoek van de inwoner");
        page.ShouldNotContain("Fatima");
        page.ShouldNotContain("Rana");
    }

    [Fact]
    public async Task Tables_ThatNameAMatter_AreFoundInTheModel()
    {
        List<string?> tables = [];

        await Host.NewPartnership().Do(w =>
        {
            tables = [.. MatterRows.Tables(w.Db.Model).Select(t => t.GetTableName())];
            return Task.CompletedTask;
        });

        tables.ShouldContain("client_contacts");
        tables.ShouldContain("matter_documents");
        tables.ShouldContain("matter_links");
        tables.ShouldContain("matter_name_words");
    }

    private static async Task<Guid> Matter(Partnership partnership, Guid advisor, Guid organisation, bool closed)
    {
        var matter = Guid.Empty;
        await partnership.Do(async w =>
        {
            var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
            var theme = await w.Db.AdviceThemes.Select(t => t.Id).FirstAsync();
            var kind = await w.Db.HelpKinds.Select(k => k.Id).FirstAsync();
            var about = new AdviceMatter(Guid.CreateVersion7(), "Huur", advisor, w.Now);
            about.Describe(1, "Huur", new MatterResident("Fatima Fictief", "1234", ""), null);
            if (closed)
            {
                about.Close(2, w.Now);
            }

            w.Db.AdviceMatters.Add(about);
            w.Db.ClientContacts.Add(new ClientContact(Guid.CreateVersion7(), about.Id, new ContactText([theme], [kind], 10) { Note = "Over de huur" }, advisor, organisation, today, w.Now));
            w.Db.MatterLinks.Add(new MatterLink(Guid.CreateVersion7(), about.Id, MatterLinkKind.Signal, Guid.CreateVersion7(), w.Now));
            w.Db.Set<MatterNameWord>().Add(new MatterNameWord { Hash = about.Id.GetHashCode(), MatterId = about.Id });
            matter = about.Id;
        });
        return matter;
    }

    private async Task<string> File(Partnership partnership, Guid matter, Guid advisor)
    {
        var storedAs = await Host.Services.GetRequiredService<DocumentFolder>().Store(matter, [1], Cancellation);
        await partnership.Do(async w =>
        {
            var contact = await w.Db.ClientContacts.Where(c => c.MatterId == matter).Select(c => c.Id).SingleAsync();
            w.Db.MatterDocuments.Add(new MatterDocument(Guid.CreateVersion7(), matter, contact, advisor, "brief.txt", DocumentKind.Text, 1, storedAs, w.Now));
        });
        return storedAs;
    }

    private static async Task<(int Matters, int Contacts, int Questions, int Links, int Words)> Left(Partnership partnership, Guid id)
    {
        (int, int, int, int, int) left = default;
        await partnership.Do(async w => left = (
            await w.Db.AdviceMatters.CountAsync(m => m.Id == id),
            await w.Db.ClientContacts.CountAsync(c => c.MatterId == id),
            await w.Db.Set<ContactQuestion>().CountAsync(q => w.Db.ClientContacts.Any(c => c.Id == q.ContactId && c.MatterId == id)),
            await w.Db.MatterLinks.CountAsync(l => l.MatterId == id),
            await w.Db.Set<MatterNameWord>().CountAsync(n => n.MatterId == id)));
        return left;
    }

    private static async Task<DestructionRecord> Declared(Partnership partnership)
    {
        DestructionRecord? record = null;
        await partnership.Do(async w => record = await w.Db.Set<DestructionRecord>().AsNoTracking().OrderByDescending(d => d.DestroyedAt).FirstAsync(d => d.Kind == "Kwesties van het spreekuur"));
        return record!;
    }

    private async Task Wait(TimeSpan time)
    {
        Host.Time.Advance(time);
        while (await Host.Services.GetRequiredService<DueWorker>().Run(Cancellation) > 0)
        {
        }
    }
}
