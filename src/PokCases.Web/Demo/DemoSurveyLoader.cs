using PokCases.Domain.Outcomes.Surveys;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Demo;

/// <summary>Puts questionnaires in the database, answered.</summary>
internal sealed class DemoSurveyLoader(Partnership partnership, DemoCalendar calendar, Writing w)
{
    public void Load()
    {
        foreach (var entry in partnership.Surveys)
        {
            Load(entry);
        }
    }

    private void Load(PartnershipSurvey entry)
    {
        var first = calendar.Day(entry.FromDays);
        var survey = new Survey(
            DemoIds.Of("survey", entry.Id), entry.Table is { } table ? DemoIds.Table(table) : null, entry.Audience, first, calendar.Day(entry.UntilDays), AddressSecrets.HashOf(entry.Secret), first);
        for (var i = 0; i < entry.Received; i++)
        {
            survey.Receive(first);
        }

        w.Db.Surveys.Add(survey);
        w.Db.SurveyTallies.AddRange(entry.Answers.SelectMany(a => a.Value.Select((count, index) => new SurveyTally(survey.Id, a.Key, (SurveyAnswer)(index + 1), count))));
        w.Db.SurveyRemarks.AddRange(entry.Remarks.Select((remark, index) => new SurveyRemark(DemoIds.Of("survey-remark", $"{entry.Id}/{index}"), survey.Id, remark)));
    }
}
