using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Web.Accountability;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Cases.Team;
using PokCases.Web.Mail;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Emergency;

/// <summary>Takes emergency access: counted first, then granted or refused without a hint.</summary>
internal sealed class TakeEmergency(WriteDoor door, Words words, WorkMail mail, IOptions<EmergencyOptions> options)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>Answers the case's own address; throws <see cref="RefusedException"/> when there is no such case for this person.</summary>
    public async Task<string> Run(Caller caller, Guid commandId, EmergencyForm typed, CancellationToken cancellation)
    {
        // A command of its own: what is refused is undone, and the attempt still counts.
        await door.Run(caller, NamedId.Of($"emergency-attempt/{commandId:N}"), "TryEmergencyAccess", Count, cancellation);
        return (await door.Run(caller, commandId, "TakeEmergencyAccess", w => Take(w, typed), cancellation)).Answer;
    }

    private async Task Count(Writing w)
    {
        w.For(EmergencyEndpoints.Purpose);
        w.Require(AccessPolicy.AskEmergencyAccess(w.Caller.Viewer), mayKnow: true);
        var (me, yesterday) = (w.Caller.PersonId, w.Now - Day);
        RuleViolation.When(
            await w.Db.Set<EmergencyAttempt>().CountAsync(a => a.PersonId == me && a.At > yesterday) >= options.Value.AttemptsPerDay,
            "emergency-too-many",
            "Nobody tries many references.");
        // Only the last day counts; older attempts stand in the log.
        await w.Db.Set<EmergencyAttempt>().Where(a => a.PersonId == me && a.At <= yesterday).ExecuteDeleteAsync();
        w.Db.Set<EmergencyAttempt>().Add(new EmergencyAttempt { Id = w.CommandId, PersonId = me, At = w.Now });
    }

    private async Task<string> Take(Writing w, EmergencyForm typed)
    {
        var viewer = w.Caller.Viewer;
        w.For(EmergencyEndpoints.Purpose);
        var about = await CaseQueries.Find(w.Db, typed.Reference) ?? throw RefusedException.Unknown();
        w.AboutCase(about.Id);
        var atTable = await w.Db.TableOrganisations.AnyAsync(o => o.TableId == about.TableId && o.OrganisationId == viewer.OrganisationId);
        w.Require(AccessPolicy.TakeEmergencyAccess(viewer, await TeamAccess.RolesAt(w.Db, viewer, about.TableId), atTable), mayKnow: false);
        if (!AccessPolicy.Case(viewer, await CaseQueries.StandingOf(w.Db, viewer, about, w.Now)).IsAllowed)
        {
            await Grant(w, about, typed.Reason);
        }

        // Who sees it already is led there, and nothing is taken.
        return CaseEndpoints.PathOf(about.Reference);
    }

    private async Task Grant(Writing w, Case about, string reason)
    {
        var reviewBy = words.AfterWorkingDays(words.Local(w.Now), options.Value.ReviewDays);
        var taken = new EmergencyAccess(w.CommandId, about.Id, w.Caller.PersonId, reason, TimeSpan.FromMinutes(options.Value.Minutes), reviewBy, w.Now);
        w.Db.EmergencyAccesses.Add(taken);
        w.About(taken.Id);
        w.Due(EndEmergency.Work, taken.Id, taken.Until);
        await w.DueOn(words, RemindReview.Work, taken.Id, reviewBy.AddDays(1));
        w.Note(about.Id, CaseEventKind.EmergencyTaken, text: reason, subject: taken.PersonId);
        w.Advance(about.Id, CaseElements.Team);
        w.AdvanceWhole(about.Id, taken.PersonId);
        List<Guid> leads = [about.CaseLeadId, .. await Substitutes.Of(w, [about.CaseLeadId])];
        await mail.Tell(w, MailKind.EmergencyTaken, [.. leads, .. await PrivacyOfficers.For(w.Db, taken.PersonId)], "/mijn-dag");
    }
}
