using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;
using PokCases.Web.Referrals;
using static PokCases.Web.Demo.PartnershipReferral;

namespace PokCases.Web.Demo;

/// <summary>Puts referrals in the database, by the verbs of the work, and what the clock would have done with them by now.</summary>
internal sealed class DemoReferralLoader(Partnership partnership, DemoCalendar calendar, Writing w)
{
    private static readonly TimeOnly Afternoon = new(15, 40);
    private static readonly TimeOnly Morning = new(9, 40);

    private readonly ReferralCalendar terms = new(ReferralTermDays.Usual, WorkingDays.ByLaw, calendar.Zone);
    private readonly Dictionary<int, Referral> made = [];

    /// <summary>After the cases and the map of help.</summary>
    public async Task Load()
    {
        // Those of the program stand there before the demo is filled.
        var reasons = await w.Db.ReferralReasons.Where(r => r.TableId == null).ToListAsync();
        foreach (var entry in partnership.Referrals)
        {
            var referral = Make(entry);
            w.Db.Referrals.Add(referral);
            w.About(referral.Id);
            made[entry.Number] = referral;
            foreach (var (deed, place) in entry.Deeds.Select((d, i) => (d, i)))
            {
                var at = calendar.Past(deed.Days, Afternoon.AddMinutes(place));
                var (kind, detail) = Do(referral, entry, deed, reasons, at);
                Note(referral, kind, detail, DemoIds.Person(deed.By), at);
            }
        }

        foreach (var referral in w.Db.Referrals.Local.ToList())
        {
            await Remind(referral);
        }

        w.Db.ReferenceCounters.Add(new ReferenceCounter { Prefix = "VW", Year = calendar.Today.Year, Last = partnership.Referrals.Max(r => r.Number) });
    }

    private Referral Make(PartnershipReferral entry)
    {
        var (by, at) = (DemoIds.Person(entry.By), calendar.Past(entry.Days, Morning));
        var id = DemoIds.Of("referral", $"{entry.Number}");
        var reference = string.Create(CultureInfo.InvariantCulture, $"VW-{calendar.Today.Year}-{entry.Number:000}");
        var text = ReferralText.Empty with
        {
            Asked = entry.Asked,
            WhyHere = entry.WhyHere,
            Wants = entry.Wants,
            Knows = entry.Knows,
            KnowsWords = entry.KnowsWords,
            Urgency = entry.Urgency,
        };
        if (entry.RedirectedFrom is { } number)
        {
            var before = made[number];
            var next = before.Redirect(before.Version, ReferralActor.Referrer(by), id, reference, ReceiverOf(entry.To), terms, at);
            Note(before, CaseEventKind.ReferralRedirected, string.Empty, by, at);
            next.Change(next.Version, ReferralActor.Referrer(by), next.To, text);
            return next;
        }

        var table = partnership.Cases.Single(c => c.Id == entry.Case).Table;
        return new Referral(id, reference, ReferralFrom.Case(DemoIds.Case(entry.Case), DemoIds.Table(table)), ReceiverOf(entry.To), text, by, OrganisationOf(entry.By), at);
    }

    private (CaseEventKind Kind, string Detail) Do(Referral referral, PartnershipReferral entry, DeedEntry deed, List<ReferralReason> reasons, DateTimeOffset at)
    {
        var person = DemoIds.Person(deed.By);
        var (seen, by) = (referral.Version, deed.By == entry.By ? ReferralActor.Referrer(person) : ReferralActor.Receiver(person));
        var (on, text, id) = (calendar.Day(deed.OnDays ?? deed.Days), deed.Text ?? string.Empty, DemoIds.Of("referral-deed", $"{entry.Number}/{referral.Version}"));
        switch (deed.Does)
        {
            case Deed.Offer:
                referral.Offer(seen, by, null, terms, at);
                break;
            case Deed.Accept:
                referral.Accept(seen, by, terms, at);
                break;
            case Deed.Begin:
                referral.Begin(seen, by, terms, at);
                break;
            case Deed.Hold:
                referral.Hold(seen, by, Why(ReferralState.OnHold), on, terms, at);
                break;
            case Deed.Reject:
                referral.Reject(seen, by, Why(ReferralState.Rejected), terms, at);
                break;
            case Deed.Complete:
                referral.Complete(seen, by, id, new FeedbackText(text, deed.More ?? string.Empty, null), terms, at);
                break;
            case Deed.Talk:
                referral.NoteHandover(seen, by, id, new HandoverText(on, deed.Way, [person], [DemoIds.Person(deed.With!)], string.Empty, deed.Resident), terms, at);
                return (CaseEventKind.ReferralTalked, string.Empty);
            case Deed.Appoint:
                referral.Appoint(seen, by, id, calendar.At(deed.OnDays!.Value, deed.Time!.Value), text, at);
                return (CaseEventKind.ReferralAppointed, nameof(AppointmentState.Made));
            case Deed.Keep or Deed.Miss:
                var kept = deed.Does == Deed.Keep;
                referral.EndAppointment(seen, by, referral.Appointments.Single(a => a.IsOpen).Id, kept, at);
                return (CaseEventKind.ReferralAppointed, kept ? nameof(AppointmentState.Kept) : nameof(AppointmentState.Missed));
            case Deed.Contact:
                referral.ConfirmContact(seen, by, on, terms, at);
                return (CaseEventKind.ReferralTakenOver, string.Empty);
            case Deed.Confirm:
                referral.ConfirmByResident(seen, by, at);
                return (CaseEventKind.ReferralConfirmed, string.Empty);
            default:
                referral.Tell(seen, by, id, new FeedbackText(text, deed.More ?? string.Empty, null), terms, at);
                return (CaseEventKind.ReferralTold, string.Empty);
        }

        return (CaseEventKind.ReferralMoved, referral.State.ToString());

        ReferralWhy Why(ReferralState to) => new(reasons.Single(r => r.To == to && r.Code == deed.Reason), text);
    }

    // What would have been reminded of by now is recorded, without a mail; what comes next is planned.
    private async Task Remind(Referral referral)
    {
        foreach (var due in ReferralClock.Due(referral, terms, w.Now))
        {
            w.Db.RecordedReminders.Add(new RecordedReminder(due, due.At));
            if (due.IsLate)
            {
                Note(referral, CaseEventKind.ReferralLate, string.Empty, Guid.Empty, due.At);
            }
        }

        await ReferralNews.Remind(w, referral, terms);
        w.Advance(referral.Id, ReferralNews.Element);
    }

    // As the choice of a receiver makes it.
    private ReferralReceiver ReceiverOf(Receiver to)
    {
        if (to.Person is { } key)
        {
            var person = partnership.Professionals.Single(p => p.Id == key);
            return new ReferralReceiver(OrganisationOf(key), null, DemoIds.Person(key), null, null, $"{NameOf(person.Organisation)}, {person.Name}");
        }

        var providers = partnership.HelpMap!.Providers;
        if (to.Function is { } function)
        {
            var partner = providers.Single(p => p.Functions.Any(f => f.Id == function));
            return new ReferralReceiver(
                DemoIds.Organisation(partner.Organisation!),
                DemoIds.Of("help-function", function),
                null,
                DemoIds.Of("help-provider", partner.Id),
                null,
                $"{NameOf(partner.Organisation!)}, {partner.Functions.Single(f => f.Id == function).Name}");
        }

        var provider = providers.Single(p => p.Offers.Any(o => o.Id == to.Offer));
        return new ReferralReceiver(
            null,
            null,
            null,
            DemoIds.Of("help-provider", provider.Id),
            DemoIds.Of("help-offer", to.Offer!),
            $"{provider.Name}, {provider.Offers.Single(o => o.Id == to.Offer).Name}");
    }

    private void Note(Referral referral, CaseEventKind kind, string detail, Guid by, DateTimeOffset at)
    {
        if (referral.OfferedAt is not null)
        {
            w.Db.CaseEvents.Add(new CaseEvent(Guid.CreateVersion7(), referral.CaseId!.Value, kind, detail, $"{referral.Reference} · {referral.ReceiverName}", referral.Id, by, at));
        }
    }

    private string NameOf(string organisation) => partnership.Organisations.Single(o => o.Id == organisation).Name;

    private Guid OrganisationOf(string person) => DemoIds.Organisation(partnership.Professionals.Single(p => p.Id == person).Organisation);
}
