using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Accounts;
using PokCases.Domain.Retention;
using PokCases.Web.Deadlines;
using PokCases.Web.Retention.Erasing;
using PokCases.Web.Tests.Infrastructure;
using WebClient = PokCases.Web.Tests.Infrastructure.WebClient;

namespace PokCases.Web.Tests.Retention;

/// <summary>A table with a confirmed profile of a week, a case that its lead closes, and two privacy officers.</summary>
internal sealed record RetentionAtWork(TableAtWork Table, CaseAtWork About, Person Officer, Person Second)
{
    public TestHost Host => Table.Host;

    public string Path => PathOf(About);

    public static string PathOf(CaseAtWork about) => $"/bewaren/casussen/{about.Reference}";

    /// <param name="host">The host.</param>
    /// <param name="confirmed">Whether the profile was confirmed.</param>
    /// <param name="fourEyes">Whether two people approve.</param>
    /// <param name="from">From when the term counts.</param>
    public static async Task<RetentionAtWork> Make(TestHost host, bool confirmed = true, bool fourEyes = false, KeptFrom from = KeptFrom.Closing)
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var made = new RetentionAtWork(
            table,
            await table.Introduce(),
            await table.Partnership.Professional("Petra Privacy", table.Chair.OrganisationId, InstallationRoles.PrivacyOfficer),
            await table.Partnership.Professional("Paul Privacy", table.Chair.OrganisationId, InstallationRoles.PrivacyOfficer));
        await made.Profile(confirmed, from);
        if (fourEyes)
        {
            await table.Partnership.Do(w =>
            {
                var rules = new RetentionRules(table.Id);
                rules.Change(1, fourEyes: true, RetentionRules.UsualTalkDays);
                w.Db.Add(rules);
            });
        }

        return made;
    }

    public Task Profile(bool confirmed, KeptFrom from = KeptFrom.Closing) => Table.Partnership.Do(w =>
    {
        var profile = new RetentionProfile(
            Guid.CreateVersion7(), Table.Id, new RetentionText("Korte hulp", "Wet van de test", "12.3 gegeven advies", new RetentionTerm(1, TermUnit.Weeks), from, null, IsUsual: true), Officer.Id, w.Now);
        if (confirmed)
        {
            profile.Confirm(Officer.Id, w.Now);
        }

        w.Db.Add(profile);
    });

    /// <summary>Its lead closes a case, as on the page.</summary>
    public async Task Close(CaseAtWork? about = null, string outcome = "Solved")
    {
        using var lead = await Host.SignIn(Table.Participant);
        (await lead.PostJson(
            $"/casussen/{(about ?? About).Reference}/afsluiten",
            ("uitkomst", outcome), ("veranderd", outcome == "Solved" ? "Het is goed zo" : ""), ("contact", $"{Table.Participant.Id}"), ("verteld", Today))).ShouldBeOk();
    }

    public string Today => Host.Time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public Task<Answer> Approve(WebClient officer, CaseAtWork? about = null) => Step(officer, "akkoord", about);

    /// <summary>A step with the version that is there now.</summary>
    public async Task<Answer> Step(WebClient officer, string step, CaseAtWork? about = null, params (string Name, string Value)[] fields)
    {
        var version = (await Keeping(about))?.Version ?? 0;
        return await officer.PostJson($"{PathOf(about ?? About)}/{step}", [("versie", version.ToString(CultureInfo.InvariantCulture)), .. fields]);
    }

    public async Task<CaseKeeping?> Keeping(CaseAtWork? about = null)
    {
        var id = (about ?? About).Id;
        CaseKeeping? found = null;
        await Table.Partnership.Do(async w => found = await w.Db.Set<CaseKeeping>().AsNoTracking().SingleOrDefaultAsync(k => k.CaseId == id));
        return found;
    }

    /// <summary>Time goes by, and what falls due is done, with what follows from it.</summary>
    public async Task Wait(TimeSpan time)
    {
        Host.Time.Advance(time);
        await Due();
    }

    public async Task Due()
    {
        while (await Host.Services.GetRequiredService<DueWorker>().Run(TestContext.Current.CancellationToken) > 0)
        {
        }

        (await Host.Services.GetRequiredService<FinishErasing>().Run(TestContext.Current.CancellationToken)).ShouldBe(0);
    }

    public async Task<bool> IsThere(CaseAtWork? about = null)
    {
        var id = (about ?? About).Id;
        var there = false;
        await Table.Partnership.Do(async w => there = await w.Db.Cases.AnyAsync(c => c.Id == id));
        return there;
    }
}
