namespace PokCases.Domain.Outcomes.Surveys;

/// <summary>The figures of a questionnaire, by the rule of the statistics door (decision 0030): made once, when it is over; built of groups of at least the threshold; rounded.</summary>
/// <param name="Received">How many forms were sent in, rounded.</param>
/// <param name="Questions">For each question its groups from worst to best; none when too few answered it.</param>
public sealed record SurveyFigures(int Received, IReadOnlyList<(SurveyQuestion Question, IReadOnlyList<SurveyGroup> Groups)> Questions)
{
    private static readonly SurveyAnswer[] Scale = Enum.GetValues<SurveyAnswer>();

    /// <summary>Whether anything of it is shown: it is over, and enough people answered.</summary>
    public static bool AreShown(Survey survey, DateOnly today, DoorRules rules) => survey.IsOver(today) && survey.Received >= rules.Threshold;

    /// <summary>The figures; null when nothing is shown.</summary>
    /// <param name="survey">The questionnaire.</param>
    /// <param name="tallies">All its tallies.</param>
    /// <param name="today">Today.</param>
    /// <param name="rules">How strict.</param>
    public static SurveyFigures? Of(Survey survey, IEnumerable<SurveyTally> tallies, DateOnly today, DoorRules rules)
    {
        if (!AreShown(survey, today, rules))
        {
            return null;
        }

        var counts = tallies.Where(t => t.SurveyId == survey.Id).ToDictionary(t => (t.Question, t.Answer), t => t.Count);
        return new SurveyFigures(
            rules.Round(survey.Received),
            [.. SurveyQuestions.Of(survey.Audience).Select(q => (q, Groups(a => counts.GetValueOrDefault((q, a)), rules)))]);
    }

    // From the worst answer up; what is too small at the end goes to the last group that stands.
    private static List<SurveyGroup> Groups(Func<SurveyAnswer, int> count, DoorRules rules)
    {
        var groups = new List<SurveyGroup>();
        var (first, sum) = (Scale[0], 0);
        foreach (var answer in Scale)
        {
            sum += count(answer);
            if (sum >= rules.Threshold)
            {
                groups.Add(new SurveyGroup(first, answer, sum));
                (first, sum) = (answer + 1, 0);
            }
        }

        if (groups.Count > 0 && first <= Scale[^1])
        {
            groups[^1] = groups[^1] with { To = Scale[^1], Count = groups[^1].Count + sum };
        }

        return [.. groups.Select(g => g with { Count = rules.Round(g.Count) })];
    }
}
