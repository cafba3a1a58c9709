using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Web.Cases.Reminders;
using PokCases.Web.Deadlines;
using PokCases.Web.Persistence;
using PokCases.Web.Retention.Erasing;

namespace PokCases.Web.Outcomes.Surveys;

/// <summary>Each morning: what was written in own words is deleted a set time after its questionnaire was over, with its key; counts stay. Subject: everybody.</summary>
internal sealed class SweepSurveyRemarks(ReminderClock mornings, IOptions<SurveysOptions> options) : IDueHandler
{
    public const string Work = "sweep-survey-remarks";

    public static readonly Guid Everything = Guid.Parse("6d0c6b0a-2f35-4d8e-8a57-91d3c0a4e7b2");

    public string Kind => Work;

    public string CommandName => "SweepSurveyRemarks";

    public async Task Do(Writing w, Guid subject)
    {
        w.For(SurveysModule.Purpose);
        var today = mornings.DayOf(w.Now);
        var last = today.AddMonths(-options.Value.RemarkMonths);
        // A coordinator opens a few a year.
        foreach (var survey in await w.Db.Surveys.Where(s => s.RemarksDeletedOn == null && (s.ClosedOn ?? s.LastOn) < last).ToListAsync())
        {
            await w.Db.SurveyRemarks.Where(r => r.SurveyId == survey.Id).ExecuteDeleteAsync();
            survey.ForgetRemarks(today);
            w.About(survey.Id);
            // The key goes after the commit, so that a copy of the rows can't be read either.
            w.Db.Add(new PendingErasure { Id = Guid.CreateVersion7(), CaseId = survey.Id, MadeAt = w.Now });
        }

        w.Due(Work, Everything, mornings.NextMorning(w.Now));
    }
}
