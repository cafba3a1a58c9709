using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases;
using PokCases.Domain.Retention;
using PokCases.Domain.Rights;
using PokCases.Web.Persistence;
using PokCases.Web.Persistence.Keys;
using PokCases.Web.Retention.Erasing;
using PokCases.Web.Tests.Accountability;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Retention;

/// <summary>A closed case on its way from its date to the verklaring van vernietiging.</summary>
public abstract class ErasureTests<TStore>(TestHost<TStore> host) : HostTest<TStore>(host)
    where TStore : ITestStore, new()
{
    [Fact]
    public async Task Erase_FromClosingToVerklaring_IsReviewedApprovedDoneAndDeclared()
    {
        var made = await RetentionAtWork.Make(Host);
        await made.Close();
        using var lead = await Host.SignIn(made.Table.Participant);
        using var officer = await Host.SignIn(made.Officer);

        (await lead.Get($"/casussen/{made.About.Reference}/tijdlijn")).QuerySelector("#bewaren")!.ParentElement!.TextContent.ShouldContain("Korte hulp");
        (await made.Approve(officer)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("retention-not-due");
        await made.Wait(TimeSpan.FromDays(8));
        using var later = await Host.SignIn(made.Officer);
        (await later.Get("/bewaren")).QuerySelector("#deel-Review")!.ParentElement!.TextContent.ShouldContain(made.About.Reference);
        (await made.Approve(later)).ShouldBeOk();
        await made.Wait(TimeSpan.FromHours(23));
        (await made.IsThere()).ShouldBeTrue();
        var before = await LastEntry();
        await made.Wait(TimeSpan.FromHours(2));

        (await made.IsThere()).ShouldBeFalse();
        (await LogAfter(before)).ShouldContain(e => e.Action == "EraseCase" && e.Outcome == "ok" && e.Cases.Contains(made.About.Id) && e.Purpose == "bewaren");
        using var after = await Host.SignIn(made.Officer);
        var list = await after.Get("/bewaren/verklaringen");
        var link = list.QuerySelectorAll("a[href^='/bewaren/verklaringen/']").Single(a => a.TextContent.Contains(made.About.Reference, StringComparison.Ordinal)).GetAttribute("href")!;
        var page = (await after.Get(link)).QuerySelector("main")!.TextContent;
        foreach (var said in new[] { made.About.Reference, "Korte hulp", "Wet van de test", "12.3 gegeven advies", "Petra Privacy", "Gemeente Waterveen", "Casus en inbreng" })
        {
            page.ShouldContain(said);
        }

        var (_, word) = await after.Read(new HttpRequestMessage(HttpMethod.Get, $"{link}/verklaring.docx"));
        word.ShouldContain("12.3 gegeven advies");
        word.ShouldContain("Petra Privacy");
        (await lead.Ask($"/casussen/{made.About.Reference}", "text/html")).Status.ShouldBeOneOf(HttpStatusCode.NotFound, HttpStatusCode.Redirect);
        (await after.Ask(made.Path, "text/html")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Erase_WithSomethingOfEverything_LeavesNoCanaryInAnyTableOrFile()
    {
        var marked = await MarkedPartnership.Make(Host);
        var (about, other) = (marked.Cases.Single(c => c.Word == "antonwoord"), marked.Cases.Single(c => c.Word == "dorawoord"));
        var canary = string.Concat(Enumerable.Range(0, 14).Select(_ => (char)('a' + Random.Shared.Next(26))));
        var planted = await Canaries.Plant(marked.Table, about.Id, canary);
        var untouched = await Canaries.Find(Host, other.Word);
        await Approved(marked, about);
        var files = await Files(marked, about.Id);
        var folder = Host.Services.GetRequiredService<DocumentFolder>();

        (await Canaries.Find(Host, canary)).ShouldNotBeEmpty();
        files.Count.ShouldBe(2);
        files.ShouldAllBe(f => folder.Holds(f));
        await Due();

        planted.Distinct().Count().ShouldBeGreaterThan(60, string.Join(' ', planted.Distinct()));
        (await Canaries.Find(Host, canary)).ShouldBeEmpty();
        (await Canaries.Find(Host, Canaries.Unsealed(canary))).ShouldBeEmpty();
        (await Canaries.Find(Host, about.Word)).ShouldBeEmpty();
        (await Canaries.InFiles(Host, canary)).ShouldBeEmpty();
        (await Canaries.Find(Host, other.Word)).ShouldBe(untouched);
        files.ShouldAllBe(f => !folder.Holds(f));
        await marked.Table.Partnership.Do(async w =>
        {
            (await w.Db.Set<PendingErasure>().CountAsync()).ShouldBe(0);
            (await w.Db.SearchTexts.CountAsync(t => t.CaseId == about.Id)).ShouldBe(0);
            var figure = await w.Db.Set<ErasedFigure>().SingleAsync(f => f.TableId == marked.Table.Id);
            figure.Outcome.ShouldBe(ClosingOutcome.Solved);
            figure.Outcomes.ShouldContain(o => o.Kind == "Advice");
            figure.Id.Version.ShouldBe(4);
        });
        var run = await ProgramRun.Of(Host.Settings, "audit", "verify");
        run.ShouldEndWith(0);
    }

    [Fact]
    public async Task Erase_OfAPersonInAnotherCaseToo_KeepsThePerson()
    {
        var made = await RetentionAtWork.Make(Host);
        var elsewhere = await made.Table.Introduce();
        var person = await made.Table.Resident(made.About, "Gedeelde Persoon");
        var alone = await made.Table.Resident(made.About, "Enige Persoon");
        await made.Table.Partnership.Do(w => w.Db.HouseholdMembers.Add(new Domain.Cases.Households.HouseholdMember(
            Guid.CreateVersion7(), elsewhere.Id, person, Domain.Cases.Households.HouseholdRole.Mother, "", "", w.Now)));
        await made.Close();
        await made.Wait(TimeSpan.FromDays(8));
        using var officer = await Host.SignIn(made.Officer);
        (await made.Approve(officer)).ShouldBeOk();

        await made.Wait(TimeSpan.FromDays(1));

        await made.Table.Partnership.Do(async w =>
        {
            (await w.Db.HouseholdPersons.AnyAsync(p => p.Id == person)).ShouldBeTrue();
            (await w.Db.HouseholdPersons.AnyAsync(p => p.Id == alone)).ShouldBeFalse();
            (await w.Db.HouseholdMembers.CountAsync(m => m.PersonId == person)).ShouldBe(1);
        });
    }

    [Fact]
    public async Task Hold_PutBeforeOrAfterApproval_KeepsTheCaseUntilItIsLiftedAndApprovedAnew()
    {
        var made = await RetentionAtWork.Make(Host);
        await made.Close();
        await made.Wait(TimeSpan.FromDays(8));
        using var officer = await Host.SignIn(made.Officer);
        (await made.Approve(officer)).ShouldBeOk();
        (await made.Step(officer, "vasthouden", null, ("reden", "Er loopt een bezwaar"), ("opnieuw", "2026-02-01"))).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("look-again-past");

        (await made.Step(officer, "vasthouden", null, ("reden", "Er loopt een bezwaar"), ("opnieuw", Host.Time.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))).ShouldBeOk();
        await made.Wait(TimeSpan.FromDays(2));

        (await made.IsThere()).ShouldBeTrue();
        using var later = await Host.SignIn(made.Officer);
        (await made.Approve(later)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("retention-held");
        (await later.Get("/bewaren")).QuerySelector("#deel-Held")!.ParentElement!.TextContent.ShouldContain(made.About.Reference);
        var form = (await later.Get(made.Path)).Forms.Single(f => f.Action.EndsWith("/opheffen", StringComparison.Ordinal));
        (await later.Submit(form, ("waarom", ""))).ShouldBe(HttpStatusCode.BadRequest);
        (await later.Submit(form, ("waarom", "Het bezwaar is ongegrond"))).ShouldBeOk();
        await made.Wait(TimeSpan.FromDays(2));
        (await made.IsThere()).ShouldBeTrue();
        using var last = await Host.SignIn(made.Officer);
        (await made.Approve(last)).ShouldBeOk();
        await made.Wait(TimeSpan.FromDays(1));
        (await made.IsThere()).ShouldBeFalse();
    }

    [Fact]
    public async Task Unconfirmed_DeletesNothing_AlsoNotWhenApprovedOnAnEarlierVersion()
    {
        var made = await RetentionAtWork.Make(Host, confirmed: false);
        await made.Close();
        await made.Wait(TimeSpan.FromDays(30));
        using var officer = await Host.SignIn(made.Officer);

        (await made.Approve(officer)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("retention-unconfirmed");
        var profiles = $"/bewaren/profielen/{made.Table.Id}";
        var link = (await officer.Get(profiles)).QuerySelector($"a[href^='{profiles}/']")!.GetAttribute("href")!;
        (await officer.Submit((await officer.Get(link)).Forms.Single(f => f.Action.EndsWith("/bevestigen", StringComparison.Ordinal)))).ShouldBeOk();
        (await made.Approve(officer)).ShouldBeOk();
        (await officer.Submit((await officer.Get(link)).Forms.Single(f => f.Action.EndsWith(link, StringComparison.Ordinal)), ("bron", "Een andere wet"))).ShouldBeOk();
        await made.Wait(TimeSpan.FromDays(2));

        (await made.IsThere()).ShouldBeTrue();
        (await made.Keeping())!.FirstApprovedById.ShouldBeNull();
    }

    [Fact]
    public async Task FourEyes_WhereTheTableAsksIt_NeedsASecondPrivacyOfficer()
    {
        var made = await RetentionAtWork.Make(Host, fourEyes: true);
        await made.Close();
        await made.Wait(TimeSpan.FromDays(8));
        using var first = await Host.SignIn(made.Officer);

        (await made.Approve(first)).ShouldBeOk();
        (await made.Approve(first)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("retention-same-person");
        await made.Wait(TimeSpan.FromDays(2));
        (await made.IsThere()).ShouldBeTrue();
        using var second = await Host.SignIn(made.Second);
        (await second.Get("/bewaren")).QuerySelector("#deel-Second")!.ParentElement!.TextContent.ShouldContain(made.About.Reference);
        (await made.Approve(second)).ShouldBeOk();
        await made.Wait(TimeSpan.FromDays(1));

        (await made.IsThere()).ShouldBeFalse();
        await made.Table.Partnership.Do(async w =>
        {
            var record = await w.Db.Set<DestructionRecord>().SingleAsync(d => d.Reference == made.About.Reference);
            (record.FirstApprovedById, record.SecondApprovedById).ShouldBe((made.Officer.Id, made.Second.Id));
        });
    }

    [Fact]
    public async Task Reopen_TakesTheDateAwayAndStopsWhatWasApproved_ClosingAgainGivesANewOne()
    {
        var made = await RetentionAtWork.Make(Host);
        await made.Close();
        var first = (await made.Keeping())!.DeleteOn;
        await made.Wait(TimeSpan.FromDays(8));
        using var officer = await Host.SignIn(made.Officer);
        (await made.Approve(officer)).ShouldBeOk();
        using var lead = await Host.SignIn(made.Table.Participant);

        (await lead.PostJson($"/casussen/{made.About.Reference}/heropenen", ("waarom", "Het houdt geen stand"))).ShouldBeOk();
        (await made.Keeping()).ShouldBeNull();
        await made.Wait(TimeSpan.FromDays(2));
        (await made.IsThere()).ShouldBeTrue();
        await made.Close();

        var again = (await made.Keeping())!;
        again.DeleteOn.ShouldBe(first!.Value.AddDays(10));
        again.EraseAt.ShouldBeNull();
    }

    [Fact]
    public async Task LastChange_OfAClosedCase_MovesItsDate()
    {
        var made = await RetentionAtWork.Make(Host, from: KeptFrom.LastChange);
        await made.Close();
        var first = (await made.Keeping())!.DeleteOn!.Value;
        await made.Wait(TimeSpan.FromDays(5));
        await made.Table.Partnership.Do(w => w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), made.About.Id, CaseEventKind.AftercareAnswered, "Holds", "", null, made.Table.Participant.Id, w.Now)));

        await made.Wait(TimeSpan.FromDays(3));

        using var officer = await Host.SignIn(made.Officer);
        (await made.Approve(officer)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("retention-not-due");
        (await made.Keeping())!.DeleteOn.ShouldBe(first.AddDays(5));
    }

    [Fact]
    public async Task Finish_AfterACrashBetweenDatabaseAndFiles_RemovesTheFile()
    {
        var made = await RetentionAtWork.Make(Host);
        var folder = Host.Services.GetRequiredService<DocumentFolder>();
        var file = await folder.Store(made.About.Id, [1, 2, 3], Cancellation);
        // As it is after the transaction, when nothing else was done any more.
        await made.Table.Partnership.Do(w => w.Db.Add(new PendingErasure { Id = Guid.CreateVersion7(), CaseId = made.About.Id, StoredAs = file, MadeAt = w.Now }));
        await made.Table.Partnership.Do(w => w.Db.Add(new PendingErasure { Id = Guid.CreateVersion7(), CaseId = made.About.Id, StoredAs = "al-weg", MadeAt = w.Now }));

        await made.Due();

        folder.Holds(file).ShouldBeFalse();
        await made.Table.Partnership.Do(async w => (await w.Db.Set<PendingErasure>().CountAsync(p => p.CaseId == made.About.Id)).ShouldBe(0));
    }

    [Fact]
    public async Task Request_ThatWasGrantedAndAnswered_LetsTheCaseGoBeforeItsDate()
    {
        var made = await RetentionAtWork.Make(Host, confirmed: false);
        await made.Close();
        var request = Guid.CreateVersion7();
        await made.Table.Partnership.Do(w => w.Db.Add(new ResidentRequest(
            request, $"VZ-{made.Table.Prefix}", ResidentRequestKind.Erasure, RequestChannel.Letter, DateOnly.FromDateTime(w.Now.UtcDateTime), [made.About.Id], new RequestText("Alles weg", "", "", "", ""), made.Officer.Id, DateOnly.FromDateTime(w.Now.UtcDateTime), w.Now)));
        using var officer = await Host.SignIn(made.Officer);
        (await made.Approve(officer)).ShouldBe(HttpStatusCode.BadRequest).Code.ShouldBe("retention-request-open");
        await made.Table.Partnership.Do(async w => Answered(w, await w.Db.Set<ResidentRequest>().SingleAsync(r => r.Id == request)));

        (await made.Approve(officer)).ShouldBeOk();
        await made.Wait(TimeSpan.FromDays(1));

        (await made.IsThere()).ShouldBeFalse();
        await made.Table.Partnership.Do(async w =>
        {
            (await w.Db.Set<ResidentRequest>().AnyAsync(r => r.Id == request)).ShouldBeFalse();
            Host.Services.GetRequiredService<KeyStore>().Of(request).ShouldBeEmpty();
            (await w.Db.Set<DestructionRecord>().SingleAsync(d => d.Reference == made.About.Reference)).Request.ShouldBe($"VZ-{made.Table.Prefix}");
        });
    }

    private static void Answered(Writing w, ResidentRequest request)
    {
        var entry = w.Db.Entry(request);
        entry.Property(r => r.Verdict).CurrentValue = RequestVerdict.Granted;
        entry.Property(r => r.State).CurrentValue = ResidentRequestState.Executed;
        entry.Property(r => r.SentOn).CurrentValue = DateOnly.FromDateTime(w.Now.UtcDateTime);
    }

    // Closed, its term over and approved.
    private static async Task Approved(MarkedPartnership marked, MarkedCase about)
    {
        await marked.Table.Partnership.Do(async w =>
        {
            var (lead, officer, today) = (about.Case.Introducer.Id, marked.People["privacy officer"].Id, DateOnly.FromDateTime(w.Now.UtcDateTime));
            foreach (var request in (await w.Db.Set<ResidentRequest>().ToListAsync()).Where(r => r.CaseIds.Contains(about.Id)))
            {
                Answered(w, request);
            }

            (await w.Db.Cases.SingleAsync(c => c.Id == about.Id)).Close(OpenMatters.None);
            w.Db.CaseClosings.Add(new CaseClosing(Guid.CreateVersion7(), about.Id, new ClosingAnswers(ClosingOutcome.Solved, "Goed", "", "", lead, today, ""), today, lead, w.Now));
            var profile = new RetentionProfile(Guid.CreateVersion7(), marked.Table.Id, new RetentionText("Kort", "Wet", "1", new RetentionTerm(1, TermUnit.Weeks), KeptFrom.Closing, null, true), officer, w.Now);
            profile.Confirm(officer, w.Now);
            var keeping = new CaseKeeping(about.Id, marked.Table.Id, profile, today.AddDays(-30));
            keeping.Approve(1, new ErasureFacts(profile, keeping.DeleteOn, false, false, false, null, false), officer, today, TimeSpan.Zero, w.Now);
            w.Db.Add(profile);
            w.Db.Add(keeping);
            w.Due(EraseCase.Work, about.Id, w.Now);
        });
    }

    private async Task Due()
    {
        while (await Host.Services.GetRequiredService<Web.Deadlines.DueWorker>().Run(Cancellation) > 0)
        {
        }

        (await Host.Services.GetRequiredService<FinishErasing>().Run(Cancellation)).ShouldBe(0);
    }

    private static async Task<List<string>> Files(MarkedPartnership marked, Guid id)
    {
        List<string> files = [];
        await marked.Table.Partnership.Do(async w => files = await w.Db.Documents.Where(d => d.CaseId == id).Select(d => d.StoredAs).ToListAsync());
        return files;
    }
}
