using PokCases.Domain;
using PokCases.Domain.Cases;
using PokCases.Web.Cases.Closing;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Cases.Referring;

/// <summary>Begins the warm referral that triage decided on: with one person responsible and a day.</summary>
internal static class BeginReferral
{
    /// <summary>Working days for a handover when nobody named a day (the same term that a referral has).</summary>
    public const int HandoverDays = 10;

    /// <summary>The day that is proposed.</summary>
    public static DateOnly UsualDay(Words words, DateOnly today) => words.AfterWorkingDays(today, HandoverDays);

    /// <summary>Inside the command that decides the triage. The case waits until that day; who holds it stays responsible for it.</summary>
    /// <param name="w">The command.</param>
    /// <param name="words">Knows what day it is here.</param>
    /// <param name="about">The case.</param>
    /// <param name="round">The triage, decided.</param>
    /// <param name="responsible">Who brings it to an end; null for who holds the case.</param>
    /// <param name="dueOn">By when; null for the usual day.</param>
    public static async Task Of(Writing w, Words words, Case about, TriageRound round, Guid? responsible, DateOnly? dueOn)
    {
        var today = words.Local(w.Now);
        var day = dueOn ?? UsualDay(words, today);
        var person = responsible ?? about.CaseLeadId;
        RuleViolation.When(
            person != about.CaseLeadId && !(await CasePeople.Load(w.Db, about, await CaseQueries.StandingOf(w.Db, w.Caller.Viewer, about, w.Now), w.Caller.Viewer, w.Now)).Exists(p => p.Id == person),
            "hand-over-to-whom",
            "Somebody of the case brings it to an end.");
        var referral = new WarmReferral(Guid.CreateVersion7(), about.Id, round.Id, round.ReferTo, person, day, today, w.Now);
        w.Db.WarmReferrals.Add(referral);
        w.About(referral.Id);
        w.About(person);
        await w.DueOn(words, RemindReferral.Work, referral.Id, day.AddDays(1));
        w.Hold(about, day, today, StageReason.Part(StageCause.Referred));
        await w.DueOn(words, LookAgain.Work, about.Id, day);
    }
}
