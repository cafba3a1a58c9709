using PokCases.Domain.Outcomes.Surveys;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Tests.Accountability;

/// <summary>Questionnaires of the marked partnership: one that is open, and one that is over with enough answers to be read.</summary>
internal static class MarkedSurvey
{
    /// <summary>What the address of the open one ends on.</summary>
    public const string Secret = "wie-dit-heeft-mag-antwoorden";

    public static void Put(Writing w, Guid tableId)
    {
        // A day early and late, so that it is open wherever the day is.
        var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
        w.Db.Surveys.Add(new Survey(Guid.CreateVersion7(), tableId, SurveyAudience.Residents, today.AddDays(-1), today.AddDays(30), AddressSecrets.HashOf(Secret), today));
        var over = new Survey(Guid.CreateVersion7(), tableId, SurveyAudience.Residents, today.AddDays(-40), today.AddDays(-10), AddressSecrets.HashOf("voorbij"), today.AddDays(-40));
        for (var i = 0; i < 12; i++)
        {
            over.Receive(today.AddDays(-40));
        }

        w.Db.Surveys.Add(over);
        w.Db.SurveyTallies.Add(new SurveyTally(over.Id, SurveyQuestion.Heard, SurveyAnswer.Mostly, 12));
        w.Db.SurveyRemarks.Add(new SurveyRemark(Guid.NewGuid(), over.Id, "Er werd goed geluisterd."));
    }
}
