using Microsoft.Extensions.Localization;
using PokCases.Domain.Outcomes;
using PokCases.Web.Outcomes.Surveys;

namespace PokCases.Web.Outcomes;

/// <summary>A page of figures as lines, in the person's language.</summary>
internal sealed class OutcomeSheet(OutcomeLabels labels, SurveyLabels surveys, IStringLocalizer<OutcomeTexts> texts)
{
    public FigureSheet Of(OutcomeView view) => new(
        texts[view.IsCouncil ? "CouncilTitle" : "Outcomes"],
        view.IsCouncil ? texts["CouncilUnder", view.Rules.Threshold, view.Rules.Rounding] : texts["OwnUnder"],
        texts[view.IsCouncil ? "NotShown" : "NothingYet"],
        view.Period,
        view.IsCouncil ? view.Rules : null,
        [.. Choices(view)],
        view.Trouble is null ? [.. Cases(view), .. AroundEvent(view.Event), .. Work(view), .. Referrals(view), .. view.Surveys.SelectMany(Survey)] : []);

    private IEnumerable<(string Name, string Value)> Choices(OutcomeView view)
    {
        yield return (texts["PeriodColumn"], labels.Of(view.Period));
        foreach (var (name, value) in Narrowed(view.Asked, view.Names))
        {
            if (value is not null)
            {
                yield return (name, value);
            }
        }
    }

    private IEnumerable<(string Name, string? Value)> Narrowed(OutcomeAsked asked, OutcomeNames names)
    {
        yield return (texts["Table"], names.Tables.FirstOrDefault(t => t.Id == asked.Table)?.Name);
        yield return (texts["Kind"], asked.Kind is { } kind ? labels.Of(kind) : null);
        yield return (texts["Municipality"], asked.Municipality is null ? null : names.Municipalities.FirstOrDefault(m => m.Id == asked.Municipality).Name);
        yield return (texts["Domain"], asked.Domain is { } domain ? labels.Of(domain) : null);
        yield return (texts["Obstacle"], asked.Obstacle is { } obstacle ? labels.Of(obstacle) : null);
    }

    private IEnumerable<FigureLine> Cases(OutcomeView view)
    {
        foreach (var (index, figure) in CaseFigures.Counts.Index())
        {
            yield return new(figure.Key, string.Empty, view.Period, FigureUnit.Count, view.Counts[index]);
            foreach (var part in view.Parts)
            {
                yield return new(figure.Key, part.Label, view.Period, FigureUnit.Count, part.Counts[index]);
            }
        }

        foreach (var (index, days) in CaseFigures.Durations.Index())
        {
            yield return new(days.Key, texts["Median"], view.Period, FigureUnit.Days, view.Durations[index].Median);
            yield return new(days.Key, texts["Ninetieth"], view.Period, FigureUnit.Days, view.Durations[index].Ninetieth);
        }
    }

    private IEnumerable<FigureLine> AroundEvent(BeforeAfter? marked)
    {
        foreach (var (figure, before, after) in marked?.Rows ?? [])
        {
            yield return new(figure.Key, texts["BeforeShort"], marked!.Before, FigureUnit.Count, before);
            yield return new(figure.Key, texts["AfterShort"], marked.After, FigureUnit.Count, after);
        }
    }

    private IEnumerable<FigureLine> Work(OutcomeView view)
    {
        if (view.Work is not { } work)
        {
            yield break;
        }

        yield return new("sessions", string.Empty, view.Period, FigureUnit.Count, work.Sessions);
        yield return new("sessions", texts["HoursTogether"], view.Period, FigureUnit.Hours, work.Hours);
        yield return new("in-time", texts["ActionsDue"], view.Period, FigureUnit.Count, work.Due);
        yield return new("in-time", texts["ActionsInTime"], view.Period, FigureUnit.Count, work.InTime);
        foreach (var (organisation, sessions) in work.Attendance)
        {
            yield return new("attendance", organisation, view.Period, FigureUnit.Count, sessions);
        }
    }

    private IEnumerable<FigureLine> Referrals(OutcomeView view)
    {
        if (view.Referrals is not { } referrals)
        {
            yield break;
        }

        yield return Line("offered", string.Empty, referrals.Offered);
        foreach (var warmth in Enum.GetValues<Domain.Referrals.Warmth>().Reverse())
        {
            yield return Line("warmth", texts[$"Warmth.{warmth}"], referrals.Warmth.GetValueOrDefault(warmth));
        }

        yield return Line("taken-on", string.Empty, referrals.Accepted);
        yield return Line("days-to-contact", texts["Median"], referrals.ContactMedian, FigureUnit.Days);
        yield return Line("days-to-contact", texts["Ninetieth"], referrals.ContactNinetieth, FigureUnit.Days);
        yield return Line("no-shows", string.Empty, referrals.NoShows);
        yield return Line("loop-closed", string.Empty, referrals.LoopClosed);
        foreach (var (reason, count) in referrals.Refused)
        {
            yield return Line("refused", reason, count);
        }

        FigureLine Line(string key, string part, int? value, FigureUnit unit = FigureUnit.Count) => new(key, part, view.Period, unit, value);
    }

    // Over the quarters in which it was open.
    private IEnumerable<FigureLine> Survey(SurveyResult result)
    {
        var (title, period) = (surveys.Title(result), new QuarterSpan(Quarter.Of(result.Survey.FirstOn), Quarter.Of(result.Survey.EndsOn)));
        yield return Line(title, result.Figures?.Received);
        foreach (var (question, groups) in result.Figures?.Questions ?? [])
        {
            var asked = $"{title}: {surveys.Of(question)}";
            if (groups.Count == 0)
            {
                yield return Line(asked, null);
            }

            foreach (var group in groups)
            {
                yield return Line($"{asked}: {surveys.Of(group)}", group.Count);
            }
        }

        FigureLine Line(string part, int? value) => new("survey", part, period, FigureUnit.Count, value);
    }
}
