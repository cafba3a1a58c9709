using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Persistence;

namespace PokCases.Web.Demo;

/// <summary>Plays one item of a session that was held: phases, what was said, what came of it.</summary>
internal sealed class DemoItemLoader(
    Writing w,
    Guid tableId,
    AgendaItem item,
    PartnershipSession.Item entry,
    DateTimeOffset start,
    Guid noteTaker,
    Func<string, Guid> organisationOf,
    DemoCalendar calendar)
{
    private static readonly TimeOnly EndOfDay = new(16, 40);

    // Outcomes are written down in the last minutes of an item.
    private readonly DateTimeOffset closing = start.AddMinutes(Math.Max(entry.LastedMinutes - 5, 1));

    /// <param name="idOf">Id by kind and place in the item.</param>
    public void Load(Func<string, int, Guid> idOf)
    {
        var begins = WalkPhases();
        foreach (var (said, index) in (entry.Contributions ?? []).Select((s, i) => (s, i)))
        {
            var speaker = said.SpokenBy ?? said.Author;
            var phase = begins.FindLastIndex(b => b <= said.Minute);
            w.Db.Contributions.Add(new Contribution(
                idOf("contribution", index), item.SessionId, item.Id, item.CaseId, DemoIds.Person(said.Author), DemoIds.Person(speaker), organisationOf(speaker),
                said.Domain, said.Nature, said.Text, phase < 0 ? "" : item.Phases[phase].Name, start.AddMinutes(said.Minute)));
        }

        foreach (var (outcome, index) in (entry.Outcomes ?? []).Select((o, i) => (o, i)))
        {
            w.Db.Outcomes.Add(MakeOutcome(outcome, idOf("outcome", index), closing.AddMinutes(index)));
        }

        foreach (var (action, index) in (entry.Actions ?? []).Select((a, i) => (a, i)))
        {
            w.Db.Actions.Add(MakeAction(action, idOf("action", index), closing.AddMinutes(index + 1)));
        }

        if (entry.ResidentPresent)
        {
            var resident = new RoomGuest(idOf("resident", 0), item.Id, RoomGuestKind.Resident, "", noteTaker, start);
            resident.Leave(start.AddMinutes(entry.LastedMinutes));
            w.Db.RoomGuests.Add(resident);
        }
    }

    // Phases take their planned share of the time the item really took. Gives the minute each began in.
    private List<double> WalkPhases()
    {
        var planned = item.Phases.Sum(p => p.Minutes);
        List<double> begins = [];
        var minute = 0.0;
        foreach (var phase in item.Phases)
        {
            if (begins.Count > 0)
            {
                item.GoToNextPhase(start.AddMinutes(Math.Round(minute, 1)));
            }

            begins.Add(minute);
            minute += (double)phase.Minutes * entry.LastedMinutes / planned;
        }

        return begins;
    }

    private Outcome MakeOutcome(PartnershipSession.OutcomeEntry written, Guid id, DateTimeOffset at)
    {
        var outcome = new Outcome(
            id, item.SessionId, item.Id, item.CaseId, written.Kind, written.Text,
            written.Organisation is null ? null : DemoIds.Organisation(written.Organisation),
            written.MandateHolder is null ? null : DemoIds.Person(written.MandateHolder),
            noteTaker, at);
        if (outcome is { Kind: OutcomeKind.Decision, State: OutcomeState.Proposed })
        {
            outcome.Decide(outcome.MandateHolderId!.Value, at.AddMinutes(1));
        }

        // People take a position on an advice; with an agreement the file only says who agreed.
        foreach (var position in outcome.Kind == OutcomeKind.Advice ? written.Positions ?? [] : [])
        {
            outcome.TakePosition(DemoIds.Person(position.Professional), organisationOf(position.Professional), position.Stance, position.Dissent ?? "", at.AddMinutes(1));
        }

        return outcome;
    }

    private CaseAction MakeAction(PartnershipSession.ActionEntry agreed, Guid id, DateTimeOffset at)
    {
        var action = new CaseAction(
            id, tableId, item.SessionId, item.Id, item.CaseId, agreed.Text, DemoIds.Person(agreed.Responsible),
            DemoIds.Organisation(agreed.Organisation), calendar.Day(agreed.DueDays), noteTaker, at);
        if (agreed.State == ActionState.Open)
        {
            return action;
        }

        var ended = calendar.Past(agreed.DoneDays ?? -1, EndOfDay);
        if (agreed.State == ActionState.Done)
        {
            action.Finish(ended);
        }
        else
        {
            action.Cancel(ended);
        }

        return action;
    }
}
