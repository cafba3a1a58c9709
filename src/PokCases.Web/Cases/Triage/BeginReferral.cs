using Microsoft.EntityFrameworkCore;
using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Domain.Referrals;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Triage;

/// <summary>Begins the warm referral that triage decided on: with one person responsible and a day.</summary>
internal static class BeginReferral
{
    /// <summary>The day that is proposed to offer it by: the usual working days for a handover.</summary>
    public static DateOnly UsualDay(Words words, DateOnly today) => words.AfterWorkingDays(today, ReferralTermDays.Usual.Handover);

    /// <summary>Inside the command that decides the triage. The case waits until that day; who holds it stays responsible for it.</summary>
    /// <param name="w">The command.</param>
    /// <param name="words">Knows what day it is here.</param>
    /// <param name="refers">Begins the referral.</param>
    /// <param name="about">The case.</param>
    /// <param name="round">The triage, decided.</param>
    /// <param name="responsible">Who refers; null for who holds the case.</param>
    /// <param name="by">By when it is offered; null for the usual day.</param>
    public static async Task Of(Writing w, Words words, ITriageRefers refers, Case about, TriageRound round, Guid? responsible, DateOnly? by)
    {
        var today = words.Local(w.Now);
        var day = by ?? UsualDay(words, today);
        var person = responsible ?? about.CaseLeadId;
        RuleViolation.When(
            person != about.CaseLeadId && !(await CasePeople.Load(w.Db, about, await CaseQueries.StandingOf(w.Db, w.Caller.Viewer, about, w.Now), w.Caller.Viewer, w.Now)).Exists(p => p.Id == person),
            "hand-over-to-whom",
            "Somebody of the case refers.");
        var organisation = await w.Db.Professionals.Where(p => p.Id == person).Select(p => p.OrganisationId).SingleAsync();
        w.About(await refers.Begin(w, about, round, person, organisation, day));
        w.About(person);
        w.Hold(about, day, today, StageReason.Part(StageCause.Referred));
        await w.DueOn(words, LookAgain.Work, about.Id, day);
    }
}
