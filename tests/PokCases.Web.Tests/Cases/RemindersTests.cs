using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Tests.Accounts;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

/// <summary>Reminders by a real mail server and a clock that the test moves; in each mail a link and nothing of the work.</summary>
public abstract class RemindersTests<TStore> : IClassFixture<RemindersTests<TStore>.MailHost>
    where TStore : ITestStore, new()
{
    private readonly MailHost host;

    // Kept, since work inside the door runs on the writer, which knows no test.
    private readonly CancellationToken cancellation = TestContext.Current.CancellationToken;

    protected RemindersTests(MailHost host)
    {
        Assert.SkipWhen(host.Missing is not null, host.Missing ?? string.Empty);
        this.host = host;
    }


    [Fact]
    public async Task Remind_BeforeAndAfterTheDate_ThenTheLeadAndThenTheChairHear()
    {
        var made = await Agree(dueIn: 5);

        await GoTo(made.DueOn.AddDays(-2));
        var before = await Next(made);
        await GoTo(made.DueOn.AddDays(1));
        var late = await Next(made);
        await GoTo(made.DueOn.AddDays(8));
        var twice = new[] { await Next(made), await Next(made) };
        await GoTo(made.DueOn.AddDays(15));
        var chair = await Next(made);
        await GoTo(made.DueOn.AddDays(40));

        before.To.ShouldBe(made.Table.Other.Email);
        late.To.ShouldBe(made.Table.Other.Email);
        twice.Select(m => m.To).ShouldBe([made.Table.Other.Email, made.Table.Participant.Email], ignoreOrder: true);
        chair.To.ShouldBe(made.Table.Chair.Email);
        foreach (var text in (string[])[before.Text, late.Text, .. twice.Select(m => m.Text)])
        {
            text.ShouldContain($"/acties/{made.Action}");
        }

        foreach (var mail in (ReceivedMail[])[before, late, .. twice, chair])
        {
            foreach (var word in (string[])[made.About.Reference, made.About.Title, "Regeling", made.Table.Other.Name])
            {
                (mail.Raw + mail.Text).ShouldNotContain(word);
            }
        }

        (await MissedOf(made.Action)).ShouldBe(ActionReminders.MostMissed);
        (await EventsOf(made.About, CaseEventKind.ActionMissed)).ShouldBe(["lead", "chair"]);
        using var lead = await host.SignIn(made.Table.Participant);
        using var chairs = await host.SignIn(made.Table.Chair);
        (await lead.Get("/mijn-dag")).QuerySelector("main")!.TextContent.ShouldContain("Twee keer gemist: Regeling treffen");
        var day = (await chairs.Get("/mijn-dag")).QuerySelector("main")!.TextContent;
        day.ShouldContain($"Bespreek dit met {made.Table.Other.Name}");
        day.ShouldContain(made.About.Reference);
        day.ShouldNotContain("Regeling treffen");
    }

    [Fact]
    public async Task Move_WhenAnotherDate_PlansAnewAndRemindsForThatOnly()
    {
        var made = await Agree(dueIn: 5);
        using var other = await host.SignIn(made.Table.Other);
        var later = made.DueOn.AddDays(30);

        (await other.PostJson($"/acties/{made.Action}/datum", ("versie", "1"), ("voor", later.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))).ShouldBeOk();
        await GoTo(made.DueOn.AddDays(10));
        var missed = await MissedOf(made.Action);
        await GoTo(later.AddDays(-2));
        var mail = await Next(made);

        missed.ShouldBe(0);
        mail.To.ShouldBe(made.Table.Other.Email);
        (await DoneOf(made.Action)).ShouldBe([ActionReminders.DueSoon]);
        await Finish(made);
    }

    [Fact]
    public async Task Finish_WhenDone_NeverReminds()
    {
        var made = await Agree(dueIn: 5);
        await Finish(made);

        await GoTo(made.DueOn.AddDays(30));

        (await MissedOf(made.Action)).ShouldBe(0);
        (await DoneOf(made.Action)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Late_WhenDoneOnTwoNodesAtOnce_CountsOnce()
    {
        var made = await Agree(dueIn: 1);
        await GoTo(made.DueOn.AddDays(-2));
        host.Time.Advance(Morning(made.DueOn.AddDays(1)) - host.Time.GetUtcNow() + TimeSpan.FromSeconds(1));

        var worker = host.Services.GetRequiredService<DueWorker>();
        await Task.WhenAll(worker.Run(cancellation), worker.Run(cancellation));
        (await Next(made)).To.ShouldBe(made.Table.Other.Email);

        (await MissedOf(made.Action)).ShouldBe(1);
        await Finish(made);
    }

    [Fact]
    public async Task Digest_OnMondayMorning_HasTwoNumbersAndALinkUnlessSwitchedOff()
    {
        var made = await Agree(dueIn: 60);
        var silent = await Agree(dueIn: 60);
        using var off = await host.SignIn(silent.Table.Other);
        (await off.Submit((await off.Get("/account")).Form("/account/weekbericht"), ("weekbericht", "false"))).ShouldBeOk();
        // The Monday of the week in which both are due; no reminder falls on it.
        var monday = made.DueOn.AddDays(-(((int)made.DueOn.DayOfWeek + 6) % 7));
        await GoTo(monday);
        var mails = await Everything();

        var mail = mails.Single(m => m.To == made.Table.Other.Email && IsDigest(m));
        mail.Text.ShouldContain("deze week klaar moeten zijn: 1");
        mail.Text.ShouldContain("te laat zijn: 0");
        mail.Text.ShouldContain("/mijn-dag");
        mail.Text.ShouldNotContain("Regeling");
        mails.ShouldNotContain(m => m.To == silent.Table.Other.Email && IsDigest(m));
        await Finish(made);
        await Finish(silent);
    }

    // Seven in the morning in Amsterdam, winter or summer.
    private static DateTimeOffset Morning(DateOnly day)
    {
        var local = day.ToDateTime(new TimeOnly(7, 0));
        return new DateTimeOffset(local, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam").GetUtcOffset(local)).ToUniversalTime();
    }

    private static bool IsDigest(ReceivedMail mail) => mail.Text.Contains("deze week klaar moeten zijn", StringComparison.Ordinal);

    // The next mail about an action to somebody of this table; weekly mails and those of other tests go by.
    private async Task<ReceivedMail> Next(Agreed made)
    {
        string[] people = [made.Table.Chair.Email, made.Table.Deputy.Email, made.Table.NoteTaker.Email, made.Table.Participant.Email, made.Table.Other.Email];
        while (true)
        {
            var mail = await host.Mails.Next();
            if (people.Contains(mail.To) && !IsDigest(mail))
            {
                return mail;
            }
        }
    }

    // All mails until now: one more is put behind them, and they go in order.
    private async Task<List<ReceivedMail>> Everything()
    {
        const string Last = "de-laatste@example.invalid";
        host.Time.Advance(TimeSpan.FromSeconds(1));
        await host.NewPartnership().Do(w => host.Services.GetRequiredService<MailQueue>().Put(w, MailKind.EmailChanged, Last, "nl", string.Empty));
        List<ReceivedMail> mails = [];
        while (mails.Count == 0 || mails[^1].To != Last)
        {
            mails.Add(await host.Mails.Next());
        }

        return mails;
    }

    private async Task<Agreed> Agree(int dueIn)
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(title: "Titel die nergens hoort");
        using var lead = await host.SignIn(table.Participant);
        var due = DateOnly.FromDateTime(host.Time.GetUtcNow().UtcDateTime).AddDays(dueIn);
        var id = Guid.CreateVersion7();
        (await lead.PostJson($"/casussen/{about.Reference}/plan/acties", ("commandId", $"{id}"), ("actie", "Regeling treffen"), ("wie", $"{table.Other.Id}"), ("voor", due.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)))).ShouldBeOk();
        return new Agreed(table, about, id, due);
    }

    private async Task Finish(Agreed made)
    {
        using var other = await host.SignIn(made.Table.Other);
        (await other.PostJson($"/acties/{made.Action}/klaar")).ShouldBeOk();
    }

    // Day by day, so that what is planned by what was done falls due too. A test that came before may be further on.
    private async Task GoTo(DateOnly day)
    {
        var worker = host.Services.GetRequiredService<DueWorker>();
        var until = Morning(day).AddHours(2);
        while (host.Time.GetUtcNow() < until)
        {
            var left = until - host.Time.GetUtcNow();
            host.Time.Advance(left > TimeSpan.FromDays(1) ? TimeSpan.FromDays(1) : left);
            await worker.Run(cancellation);
        }
    }

    private async Task<int> MissedOf(Guid action) => await Look(db => db.Actions.Where(a => a.Id == action).Select(a => a.TimesMissed).SingleAsync(cancellation));

    private async Task<List<string>> EventsOf(CaseAtWork about, CaseEventKind kind) =>
        await Look(db => db.CaseEvents.Where(e => e.CaseId == about.Id && e.Kind == kind).OrderBy(e => e.At).Select(e => e.Detail).ToListAsync(cancellation));

    private async Task<List<string>> DoneOf(Guid action) =>
        await Look(db => db.DueWork.Where(d => d.SubjectId == action && d.DoneAt != null).Select(d => d.Kind).ToListAsync(cancellation));

    private async Task<T> Look<T>(Func<PokCases.Web.Persistence.PokCasesDb, Task<T>> load)
    {
        T? found = default;
        await host.Door.Run(PokCases.Web.Accountability.Caller.Program(), Guid.CreateVersion7(), "Look", async w => { found = await load(w.Db); });
        return found!;
    }

    private sealed record Agreed(TableAtWork Table, CaseAtWork About, Guid Action, DateOnly DueOn);

    public sealed class MailHost : TestHost<TStore>, IAsyncDisposable
    {
        internal MailServer Mails { get; } = new();

        protected override void Adjust(WebApplicationBuilder builder)
        {
            builder.Configuration["Mail:Host"] = "127.0.0.1";
            builder.Configuration["Mail:Port"] = $"{Mails.Port}";
            builder.Configuration["Mail:Security"] = "None";
            builder.Configuration["Mail:From"] = "pokcases@example.invalid";
        }

        async ValueTask IAsyncDisposable.DisposeAsync()
        {
            await base.DisposeAsync();
            Mails.Dispose();
        }
    }
}
