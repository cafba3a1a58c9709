using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Load.Commands;
using PokCases.Load.Live;
using PokCases.Load.Servers;
using PokCases.Web.Accountability;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;
using PokCases.Web.Referrals;

namespace PokCases.Load.Crash;

/// <summary>Referrals that nobody answers: of each the answer is long late, and its reminders fall due one referral after the other.</summary>
internal sealed class WaitingReferrals
{
    // So long ago that several reminders of each are due at once, the chair's among them.
    private const int DaysAgo = 40;

    private readonly List<(Referral Referral, DueWork Work)> _made = [];
    private Guid _chair;
    private ReferralCalendar? _calendar;
    private DateTimeOffset _prepared;

    /// <param name="data">Where; no server runs.</param>
    /// <param name="count">How many.</param>
    /// <param name="apart">The time between one that falls due and the next.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task<WaitingReferrals> Prepare(DataOnDisk data, int count, TimeSpan apart, CancellationToken cancellation)
    {
        var table = await PreparedTable.Make([.. data.Arguments], people: 3);
        var (chair, refers, receives) = (table.People[0].Id, table.People[1].Id, table.People[2].Id);
        var made = new WaitingReferrals { _chair = chair };
        await using var program = await InProcess.On(data, writing: true);
        await program.Door.Run(Caller.Program(), Guid.NewGuid(), "PrepareLoad", async w =>
        {
            var about = await (from i in w.Db.AgendaItems join c in w.Db.Cases on i.CaseId equals c.Id where i.Id == table.Item select c).SingleAsync();
            var people = await w.Db.Professionals.ToDictionaryAsync(p => p.Id);
            var calendar = await program.Get<ReferralCalendars>().Of(w.Db, about.TableId);
            (made._calendar, made._prepared) = (calendar, w.Now);
            for (var i = 0; i < count; i++)
            {
                var referral = Waiting(i, about, people[refers], people[receives], calendar, w.Now.AddDays(-DaysAgo));
                w.Db.Referrals.Add(referral);
                w.Advance(referral.Id, ReferralNews.Element);
                var due = w.Now + (apart * i);
                w.Due(RemindReferral.Work, referral.Id, due);
                made._made.Add((referral, new DueWork { Kind = RemindReferral.Work, SubjectId = referral.Id, DueAt = due }));
            }
        }, cancellation);
        return made;
    }

    /// <summary>Of how many nothing was recorded yet.</summary>
    public static Task<long> Left(StoredTruth truth, CancellationToken cancellation) => truth.Count(
        """SELECT COUNT(*) FROM "referrals" r WHERE NOT EXISTS (SELECT 1 FROM "referral_reminders" m WHERE m."ReferralId" = r."Id")""", cancellation);

    /// <summary>What should be there beside what is.</summary>
    /// <param name="recorded">Every record of a reminder.</param>
    /// <param name="mails">The ids of every mail in the queue.</param>
    /// <param name="truth">The log.</param>
    public ReminderFindings Compare(IReadOnlyCollection<RecordedReminder> recorded, IReadOnlyCollection<Guid> mails, StoredTruth truth)
    {
        var ids = recorded.Select(r => r.Id).ToHashSet();
        // A morning may have come while servers were killed.
        var atLeast = Due(_prepared).ToHashSet();
        var atMost = Due(TimeProvider.System.GetUtcNow()).ToHashSet();
        var expected = recorded.GroupBy(r => (r.ReferralId, r.RecordedAt)).Select(g => g.MaxBy(r => r.Round)!).SelectMany(Mails).ToHashSet();
        return new ReminderFindings(
            recorded.Count,
            atLeast.Count(id => !ids.Contains(id)),
            ids.Count(id => !atMost.Contains(id)),
            _made.Count(m => truth.Done.GetValueOrDefault(DueWorker.CommandIdOf(m.Work)) > 1),
            expected.Count(id => !mails.Contains(id)),
            mails.Count(id => !expected.Contains(id)));
    }

    private IEnumerable<Guid> Due(DateTimeOffset by) => _made.SelectMany(m => ReferralClock.Due(m.Referral, _calendar!, by).Select(r => r.Id));

    // Of what was recorded together the last is told, to each by a mail of its own.
    private IEnumerable<Guid> Mails(RecordedReminder told)
    {
        var referral = _made.Find(m => m.Referral.Id == told.ReferralId).Referral;
        foreach (var (party, person) in ((ReferralParty, Guid)[])[(ReferralParty.Referrer, referral.ReferrerId), (ReferralParty.Receiver, referral.ReceiverPersonId!.Value), (ReferralParty.Chair, _chair)])
        {
            if (told.To.HasFlag(party))
            {
                yield return NamedId.Of($"{told.Id:N}/{person:N}");
            }
        }
    }

    private static Referral Waiting(int number, Case about, Professional refers, Professional receives, ReferralCalendar calendar, DateTimeOffset begun)
    {
        var text = ReferralText.Empty with { Asked = "Kunt u meedenken?", WhyHere = "U kent dit", Wants = "Rust", Knows = ResidentKnows.Agrees };
        var referral = new Referral(
            Guid.CreateVersion7(),
            string.Create(CultureInfo.InvariantCulture, $"VW-{begun.Year}-{1000 + number}"),
            ReferralFrom.Case(about.Id, about.TableId),
            new ReferralReceiver(receives.OrganisationId, null, receives.Id, null, null, "Schuldhulp"),
            text,
            refers.Id,
            refers.OrganisationId,
            begun);
        referral.Offer(referral.Version, ReferralActor.Referrer(refers.Id), null, calendar, begun);
        return referral;
    }
}
