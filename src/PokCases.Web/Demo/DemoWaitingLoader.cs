using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Web.Accounts.Stewarding;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Demo;

/// <summary>What the clock would have done by now, and what it still has to do: reminders of actions, and who acts for whom.</summary>
internal sealed class DemoWaitingLoader(Partnership partnership, DemoCalendar calendar, ActionReminders reminders, Writing w)
{
    private static readonly TimeOnly Afternoon = new(15, 20);

    /// <summary>After everything else was loaded.</summary>
    public async Task Load()
    {
        foreach (var action in w.Db.Actions.Local.Where(a => a.IsOpen).ToList())
        {
            // The first time the day after its date, then each week.
            for (var late = calendar.Today.DayNumber - action.DueOn.DayNumber; late > 0 && action.TimesMissed < ActionReminders.MostMissed; late -= 7)
            {
                action.Miss();
            }

            await reminders.Plan(w, action);
        }

        List<Stewardship> agreed = [];
        foreach (var entry in partnership.Stewardships)
        {
            var asked = calendar.Past(entry.AskedDays, Afternoon);
            var made = new Stewardship(
                DemoIds.Of("stewardship", $"{entry.Away}/{entry.FromDays}"),
                DemoIds.Person(entry.Away),
                DemoIds.Person(entry.Substitute),
                calendar.At(entry.FromDays, TimeOnly.MinValue),
                calendar.At(entry.UntilDays, TimeOnly.MinValue),
                asked);
            if (entry.Agreed)
            {
                made.Agree(agreed, asked);
                agreed.Add(made);
                w.Due(EndStewardship.Ends, made.Id, made.Until);
                if (made.From > w.Now)
                {
                    w.Due(BeginStewardship.Begins, made.Id, made.From);
                }
                else
                {
                    NoteBegin(made, entry);
                }
            }

            w.Db.Stewardships.Add(made);
        }
    }

    // On the timeline of every open case of who is away, as the clock would have written it.
    private void NoteBegin(Stewardship made, Partnership.StewardshipEntry entry) =>
        w.Db.CaseEvents.AddRange(w.Db.Cases.Local.Where(c => c.CaseLeadId == made.AwayId && c.Stage != CaseStage.Closed).ToList().Select(c => new CaseEvent(
            Guid.CreateVersion7(), c.Id, CaseEventKind.StewardshipBegan, Words.Machine(calendar.Day(entry.UntilDays - 1)), string.Empty, made.SubstituteId, Guid.Empty, made.From)));
}
