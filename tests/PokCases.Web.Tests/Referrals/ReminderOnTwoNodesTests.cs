using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Web.Deadlines;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Referrals;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Referrals;

/// <summary>Two nodes that both find the same reminders due at once: each is recorded once, and mailed under one Message-ID.</summary>
public sealed partial class ReminderOnTwoNodesTests : IClassFixture<ReminderNodes>
{
    private const int Many = 20;

    private readonly ReminderNodes nodes;

    public ReminderOnTwoNodesTests(ReminderNodes nodes)
    {
        Assert.SkipWhen(nodes.Missing is not null, nodes.Missing ?? string.Empty);
        this.nodes = nodes;
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reminders_WhenBothNodesFindThemDue_AreRecordedAndMailedOnce()
    {
        var (table, referrals) = await Offered();

        // Some reminders of the answer that was not given: before its last day, and after it.
        nodes.Time.Advance(TimeSpan.FromDays(8));
        var workers = new[] { nodes.Services, nodes.Second.Services }.Select(s => s.GetRequiredService<DueWorker>()).ToList();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => workers[i % 2].Run(Cancellation), Cancellation)));

        await using var db = nodes.Reading.Plain();
        var recorded = await db.RecordedReminders.Where(r => referrals.Contains(r.ReferralId)).ToListAsync(Cancellation);
        recorded.Select(r => r.ReferralId).Distinct().Count().ShouldBe(Many);
        recorded.Select(r => (r.ReferralId, r.TermNumber, r.Round)).ShouldBeUnique();
        (await db.DueWork.CountAsync(d => referrals.Contains(d.SubjectId) && d.DoneAt == null, Cancellation)).ShouldBe(Many);
        // Each who hears of one does so by a mail that is known by the reminder and the person.
        var expected = recorded.GroupBy(r => (r.ReferralId, r.RecordedAt)).Select(g => g.MaxBy(r => r.Round)!).SelectMany(r => MailsOf(r, table)).ToList();
        List<string> ids = [];
        while (ids.Count < expected.Count)
        {
            ids.Add(MessageId().Match((await nodes.Mails.Next()).Raw).Groups[1].Value);
        }

        ids.ShouldBeUnique();
        ids.ShouldBe(expected, ignoreOrder: true);
        (await db.Set<QueuedMail>().CountAsync(m => m.Tries > 1, Cancellation)).ShouldBe(0);
    }

    private static IEnumerable<string> MailsOf(RecordedReminder told, TableAtWork table)
    {
        foreach (var (party, person) in new[] { (ReferralParty.Referrer, table.Participant), (ReferralParty.Receiver, table.Other), (ReferralParty.Chair, table.Chair) })
        {
            if (told.To.HasFlag(party))
            {
                yield return NamedId.Of($"{told.Id:N}/{person.Id:N}").ToString("N");
            }
        }
    }

    private async Task<(TableAtWork Table, List<Guid> Referrals)> Offered()
    {
        var table = await nodes.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        List<Guid> made = [];
        await table.Partnership.Do(async w =>
        {
            var calendar = await nodes.Services.GetRequiredService<ReferralCalendars>().Of(w.Db, table.Id);
            var text = ReferralText.Empty with { Asked = "Help met de post", WhyHere = "U kent dit", Wants = "Rust", Knows = ResidentKnows.Agrees };
            for (var i = 0; i < Many; i++)
            {
                var referral = new Referral(
                    Guid.CreateVersion7(),
                    string.Create(CultureInfo.InvariantCulture, $"VW-2026-{700 + i}"),
                    ReferralFrom.Case(about.Id, table.Id),
                    new ReferralReceiver(table.Other.OrganisationId, null, table.Other.Id, null, null, "Schuldhulp"),
                    text,
                    table.Participant.Id,
                    table.Participant.OrganisationId,
                    w.Now);
                referral.Offer(referral.Version, ReferralActor.Referrer(table.Participant.Id), null, calendar, w.Now);
                w.Db.Referrals.Add(referral);
                await ReferralNews.Tell(w, referral, calendar, null);
                made.Add(referral.Id);
            }
        });
        return (table, made);
    }

    [GeneratedRegex(@"^Message-ID: <([0-9a-f]{32})@", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex MessageId();
}
