using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Sessions;
using PokCases.Domain.Signals;
using PokCases.Domain.Tables;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Signals;

/// <summary>A signal as a topic of a partneroverleg: choosing it, discussing it, answering it.</summary>
internal static class SignalAgenda
{
    private const int Most = 100;

    /// <summary>Signals that can come on an agenda: worked out, and not answered. None at a table that discusses cases.</summary>
    public static async Task<IReadOnlyList<FieldChoice>> Choices(AccessScope scope, Table table)
    {
        if (table.Kind != TableKind.PartnerMeeting || !AccessPolicy.Signals(scope.Caller.Viewer).IsAllowed)
        {
            return [];
        }

        // The newest, in the order of their titles, by which the database can't put them.
        var found = (await scope.Db.Signals
            .Where(s => s.JoinedIntoId == null && (s.Stage == SignalStage.WorkedOut || s.Stage == SignalStage.OnAgenda))
            .OrderByDescending(s => s.Id).Take(Most).Select(s => new { s.Id, s.Title }).ToListAsync()).OrderBy(s => s.Title, StringComparer.CurrentCulture).ToList();
        found.ForEach(s => scope.Show(s.Id, Ground.Partnership));
        return found.ConvertAll(s => new FieldChoice(s.Id.ToString(), s.Title));
    }

    /// <summary>The signal that a topic will be about; null when none was chosen. It stands on the agenda from now on.</summary>
    public static async Task<Signal?> Take(Writing w, Table table, Guid? id)
    {
        if (id is not { } chosen)
        {
            return null;
        }

        RuleViolation.When(table.Kind != TableKind.PartnerMeeting, "signal-not-here", "Signals are discussed at a partneroverleg.");
        w.Require(AccessPolicy.Signals(w.Caller.Viewer), mayKnow: true);
        var found = await w.Db.Signals.SingleOrDefaultAsync(s => s.Id == chosen);
        RuleViolation.When(found is null, "choice-unknown", "No such signal.");
        found!.PutOnAgenda(table.Name, w.Now);
        w.About(chosen);
        w.Advance(chosen, "signal");
        return found;
    }

    /// <summary>An item goes off the agenda before it was discussed: unless it stands on another one, so does its signal.</summary>
    public static async Task Release(Writing w, AgendaItem item)
    {
        if (item.SignalId is not { } id
            || await w.Db.AgendaItems.AnyAsync(i => i.SignalId == id && i.Id != item.Id && (i.State == ItemState.Proposed || i.State == ItemState.Accepted || i.State == ItemState.Running || i.State == ItemState.Parked)))
        {
            return;
        }

        var found = await w.Db.Signals.SingleOrDefaultAsync(s => s.Id == id && s.Stage == SignalStage.OnAgenda);
        found?.TakeOffAgenda(w.Now);
        w.Advance(id, "signal");
    }

    /// <summary>Loads the signal that an item is about, to be answered.</summary>
    public static async Task<Signal> Discussed(Writing w, AgendaItem item)
    {
        RuleViolation.When(item.SignalId is null, "signal-not-here", "The item is not about a signal.");
        w.About(item.SignalId!.Value);
        return await w.Db.Signals.Include(s => s.Introducers).SingleAsync(s => s.Id == item.SignalId);
    }

    /// <summary>What the table sees of the signal that an item is about.</summary>
    public static async Task<SignalLine?> Line(AccessScope scope, AgendaItem item, Ground ground)
    {
        if (item.SignalId is not { } id)
        {
            return null;
        }

        var found = await scope.Db.Signals
            .Where(s => s.Id == id)
            .Select(s => new SignalLine(s.Id, s.Title, s.Story, s.Domain, s.Kind, s.Rule, s.Remedy, s.Elaboration, s.Introducers.Sum(i => i.Times), s.Answer))
            .SingleOrDefaultAsync();
        scope.Show(id, ground);
        return found;
    }
}
