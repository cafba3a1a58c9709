using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Resident;

/// <summary>After each table the case lead gives the resident the agreements: an action of its own, once for each item that was taken up.</summary>
internal sealed class GiveAgreements(IStringLocalizer<ResidentTexts> texts, IOptions<RequestLocalizationOptions> languages, ReminderClock clock, WorkingDays working, ActionReminders reminders)
{
    private const int WithinWorkingDays = 5;

    /// <summary>Inside the command that closes the session; closing it once more adds nothing.</summary>
    public async Task After(Writing w, Session session)
    {
        var taken = session.Items.Where(i => i is { CaseId: not null, StartedAt: not null }).ToDictionary(ActionOf, i => i.CaseId!.Value);
        if (taken.Count == 0)
        {
            return;
        }

        var ids = taken.Keys.ToList();
        var there = await w.Db.Actions.Where(a => ids.Contains(a.Id)).Select(a => a.Id).ToListAsync();
        var caseIds = taken.Values.Distinct().ToList();
        var cases = await w.Db.Cases.Where(c => caseIds.Contains(c.Id) && c.Stage != CaseStage.Closed).ToDictionaryAsync(c => c.Id);
        var leads = await PeopleQueries.Named(w.Db, cases.Values.Select(c => c.CaseLeadId));
        var due = working.After(clock.DayOf(w.Now), WithinWorkingDays);
        foreach (var (id, caseId) in taken.Where(t => !there.Contains(t.Key)))
        {
            if (cases.GetValueOrDefault(caseId) is not { } about)
            {
                continue;
            }

            var action = CaseAction.InPlan(
                id, about.TableId, about.Id, new PlannedAction(Text(), about.CaseLeadId, leads.Of(about.CaseLeadId).OrganisationId, string.Empty, due), w.Caller.PersonId, w.Now);
            w.Db.Actions.Add(action);
            w.AboutCase(about.Id);
            w.Note(about.Id, CaseEventKind.ActionAdded, subject: id);
            w.Advance(about.Id, CaseElements.Actions);
            await reminders.Plan(w, action);
        }
    }

    /// <summary>The action of an item: there is one and no more.</summary>
    public static Guid ActionOf(AgendaItem item) => NamedId.Of($"give-agreements/{item.Id:N}");

    // It is kept, and read by others: in the installation's language, not that of who closed the session.
    private string Text()
    {
        var reader = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = languages.Value.DefaultRequestCulture.UICulture;
        try
        {
            return texts["GiveAction"];
        }
        finally
        {
            CultureInfo.CurrentUICulture = reader;
        }
    }
}
