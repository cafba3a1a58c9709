using PokCases.Domain.AdviceDesk;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Web.AdviceDesk.Law;
using PokCases.Web.Persistence;

namespace PokCases.Web.Demo;

/// <summary>Puts objections, claimed rights and advice in the database, by the verbs of the work, and what the clock would have done with their terms by now.</summary>
internal sealed class DemoLawLoader(Partnership partnership, DemoCalendar calendar, Writing w)
{
    private const int Cents = 100;
    private static readonly TimeOnly Afternoon = new(14, 20);

    private readonly TermWarnings warnings = new([.. new LawOptions().Warnings], calendar.Zone);

    public void Load()
    {
        foreach (var entry in partnership.Law)
        {
            var (id, by) = (DemoIds.Of("matter", entry.Id), DemoIds.Person(entry.By));
            w.Db.AdviceMatters.Add(new AdviceMatter(id, entry.Title, by, At(entry.Days)));
            foreach (var objection in entry.Objections)
            {
                Load(objection, id, by);
            }

            foreach (var right in entry.Rights)
            {
                Load(right, id, by);
            }

            foreach (var advice in entry.Advices)
            {
                var text = new AdviceText(advice.Question, advice.Facts, advice.Norm, advice.Reasoning, advice.Alternatives, advice.Advice);
                w.Db.AdviceRecords.Add(new AdviceRecord(DemoIds.Of("advice", advice.Id), id, text, by, At(advice.Days)));
            }
        }
    }

    private void Load(PartnershipLaw.ObjectionEntry entry, Guid matter, Guid by)
    {
        DateOnly? notice = entry.NoticeDays is { } days ? calendar.Day(days) : null;
        var rule = LegalTermsFile.Shipped.Of(entry.Kind, notice ?? calendar.Day(entry.MadeKnownDays));
        var decision = new DecisionText(entry.Body, entry.Subject, calendar.Day(entry.MadeKnownDays), notice, rule, null, TermStart.MadeKnown, LegalTermsFile.Shipped.Version);
        var objection = new Objection(DemoIds.Of("objection", entry.Id), matter, decision, calendar.Day(entry.Days), by, At(entry.Days));
        foreach (var (happened, place) in entry.Events.Select((e, i) => (e, i)))
        {
            var text = new EventText(happened.Kind, calendar.Day(happened.Days), happened.Who ?? string.Empty, happened.Words ?? string.Empty, Day(happened.ReceivedDays), Day(happened.DueDays));
            objection.Add(DemoIds.Of("objection-event", $"{entry.Id}/{place}"), objection.Version, text, calendar.Today, by, At(happened.Days));
        }

        if (entry.Outcome is { } end)
        {
            objection.End(DemoIds.Of("objection-event", $"{entry.Id}/einde"), objection.Version, new OutcomeText(end.Outcome, calendar.Day(end.Days), end.Words ?? string.Empty, end.Satisfied, end.DaysSaved), null, calendar.Today, by, At(end.Days));
        }

        w.Db.Objections.Add(objection);
        w.Db.RecordedTermWarnings.AddRange(warnings.Due(objection, calendar.Now).Select(d => new RecordedTermWarning(d, d.At)));
        if (warnings.Next(objection, calendar.Now) is { } next)
        {
            w.Due(WarnOfTerm.Work, objection.Id, next.At);
        }
    }

    private void Load(PartnershipLaw.RightEntry entry, Guid matter, Guid by)
    {
        var text = new RightText(entry.What, entry.Law, string.Empty, entry.Nature, entry.PerMonth, Cents * (long?)entry.Asked, Cents * (long?)entry.Granted, Cents * (long?)entry.Refused, calendar.Day(entry.Days)) { ForResident = true };
        var right = new ClaimedRight(DemoIds.Of("right", entry.Id), matter, text, calendar.Day(entry.Days), by, At(entry.Days));
        w.Db.ClaimedRights.Add(right);
        if (entry.CorrectedGranted is { } granted)
        {
            w.Db.ClaimedRights.Add(right.Corrected(DemoIds.Of("right", $"{entry.Id}/2"), text with { GrantedCents = Cents * (long)granted, RefusedCents = 0 }, entry.CorrectedWhy, calendar.Today, by, calendar.Now));
        }
    }

    private DateTimeOffset At(int days) => calendar.Past(days, Afternoon);

    private DateOnly? Day(int? days) => days is { } known ? calendar.Day(known) : null;
}
