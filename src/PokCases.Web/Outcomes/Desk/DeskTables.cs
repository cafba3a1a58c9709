using Microsoft.Extensions.Localization;
using PokCases.Domain.AdviceDesk;
using PokCases.Domain.AdviceDesk.Hours;
using PokCases.Domain.AdviceDesk.Law;
using PokCases.Domain.Outcomes;
using PokCases.Web.AdviceDesk;
using PokCases.Web.AdviceDesk.Law;

namespace PokCases.Web.Outcomes.Desk;

/// <summary>Every figure of the advice desk, each put together here and nowhere else, of counts that the desk itself is shown (<see cref="DeskFigures"/>).</summary>
internal sealed class DeskTables(IStringLocalizer<OutcomeTexts> texts, IStringLocalizer<AdviceDeskTexts> desk, IStringLocalizer<LawTexts> law)
{
    private const decimal CentsInEuro = 100;
    private const int MinutesInHour = 60;

    /// <summary>As work counts, with the waiting list as it stands. Where residents live is hidden here too.</summary>
    public IReadOnlyList<ShownTable> Exact(DeskFigures figures, DeskLists lists, DeskPeople people, DeskLaw claimed, WaitingAge waiting, DoorRules rules) =>
    [
        .. Contacts(figures, lists, people).Select(t => t.Exact()),
        new ShownTable("desk-waiting", FigureUnit.Count, true, waiting.Count, []),
        new ShownTable("desk-waiting-age", FigureUnit.Days, true, waiting.Count == 0 ? null : waiting.MedianDays, []),
        .. new[] { Rights(claimed), RightsValue(claimed), Endings(claimed), Satisfied(claimed), Terms(claimed) }.Select(t => t.Exact()),
        Reach(people).Through(rules),
    ];

    /// <summary>As far as they may leave the desk.</summary>
    public IReadOnlyList<ShownTable> Through(DeskFigures figures, DeskLists lists, DeskPeople people, DeskLaw claimed, DoorRules rules)
    {
        var endings = Endings(claimed).Through(rules);
        // A breakdown of one of their parts: without that part there is nothing to break down.
        var informal = endings.Cells[(int)ObjectionOutcome.InformallySolved].Value is not null;
        return
        [
            .. Contacts(figures, lists, people).Select(t => t.Through(rules)),
            Rights(claimed).Through(rules),
            RightsValue(claimed).Through(rules),
            endings,
            informal ? Satisfied(claimed).Through(rules) : Satisfied(claimed).Hidden(),
            Terms(claimed).Through(rules),
            Reach(people).Through(rules),
        ];
    }

    private IEnumerable<FigureTable> Contacts(DeskFigures figures, DeskLists lists, DeskPeople people)
    {
        var all = people.All;
        yield return new() { Key = "desk-contacts", Total = figures.Contacts, Residents = all };
        yield return new() { Key = "desk-hours", Unit = FigureUnit.Hours, Total = Math.Round((decimal)figures.Minutes / MinutesInHour, MidpointRounding.AwayFromZero), IsWork = true };
        yield return new() { Key = "desk-residents", Total = figures.Residents, Residents = figures.Residents };
        yield return new()
        {
            Key = "desk-evening",
            Cells = [new(texts["InEvening"], figures.InEvening, people.InEvening(true)), new(texts["ByDay"], figures.Contacts - figures.InEvening, people.InEvening(false))],
        };
        var asked = figures.Themes.ToDictionary(t => t.Theme, t => t.Questions);
        yield return new()
        {
            Key = "desk-questions",
            Total = figures.Questions,
            Residents = all,
            Cells = [.. lists.Themes.Select(t => new FigureCell(DeskLists.NameOf(t), asked.GetValueOrDefault(t.Id), people.OfTheme(t.Id)))],
        };
        yield return new()
        {
            Key = "desk-unanswered",
            Total = figures.Unanswered.Values.Sum(),
            Residents = people.WithUnanswered(true),
            Others = people.WithUnanswered(false),
            Cells = [.. Enum.GetValues<UnansweredReason>().Select(w => new FigureCell(desk[$"Why.{w}"], figures.Unanswered.GetValueOrDefault(w), people.Unanswered(w)))],
        };
        yield return new()
        {
            Key = "desk-help",
            Overlaps = true,
            Cells = [.. lists.Kinds.Select(k => new FigureCell(DeskLists.NameOf(k), figures.Kinds.GetValueOrDefault(k.Id), people.OfKind(k.Id), people.WithoutKind(k.Id)))],
        };
    }

    private FigureTable Rights(DeskLaw claimed) => ByNature("desk-rights", claimed, of => of.Count()) with { Total = claimed.Rights.Count, Residents = Different(claimed.Rights.Select(r => r.Who)) };

    // Not added up: money that comes in, a debt that is gone and a cost that was avoided are different things.
    private FigureTable RightsValue(DeskLaw claimed) => ByNature("desk-rights-value", claimed, of => of.Sum(r => r.YearCents) / CentsInEuro) with { Unit = FigureUnit.Euros };

    private FigureTable ByNature(string key, DeskLaw claimed, Func<IEnumerable<(RightNature Nature, long YearCents, DeskResident Who)>, decimal> count) => new()
    {
        Key = key,
        Cells =
        [
            .. Enum.GetValues<RightNature>().Select(n => (Nature: n, Of: claimed.Rights.Where(r => r.Nature == n).ToList()))
                .Select(n => new FigureCell(law[$"Nature.{n.Nature}"], count(n.Of), Different(n.Of.Select(r => r.Who)))),
        ],
    };

    private FigureTable Endings(DeskLaw claimed) => new()
    {
        Key = "desk-objections",
        Total = claimed.Endings.Count,
        Residents = Different(claimed.Endings.Select(e => e.Who)),
        Cells = [.. Enum.GetValues<ObjectionOutcome>().Select(o => Cell(law[$"Outcome.{o}"], claimed.Endings.Where(e => e.Outcome == o).Select(e => e.Who)))],
    };

    private FigureTable Satisfied(DeskLaw claimed)
    {
        var informal = claimed.Endings.Where(e => e.Outcome == ObjectionOutcome.InformallySolved).ToList();
        return new()
        {
            Key = "desk-satisfied",
            Total = informal.Count,
            Residents = Different(informal.Select(e => e.Who)),
            Cells = [.. Enum.GetValues<Satisfaction>().Select(s => Cell(law[$"Satisfied.{s}"], informal.Where(e => e.Satisfied == s).Select(e => e.Who)))],
        };
    }

    private FigureTable Terms(DeskLaw claimed) => new()
    {
        Key = "desk-terms",
        Total = claimed.Sent.Count,
        Residents = Different(claimed.Sent.Select(s => s.Who)),
        Cells = [Cell(texts["SentInTime"], claimed.Sent.Where(s => s.InTime).Select(s => s.Who)), Cell(texts["SentLate"], claimed.Sent.Where(s => !s.InTime).Select(s => s.Who))],
    };

    private static FigureTable Reach(DeskPeople people) => new() { Key = "desk-reach", Cells = [.. people.Areas.Select(a => new FigureCell(a.Area, a.Residents, a.Residents))] };

    private static FigureCell Cell(string part, IEnumerable<DeskResident> of)
    {
        var each = of.ToList();
        return new FigureCell(part, each.Count, Different(each));
    }

    private static int Different(IEnumerable<DeskResident> residents) => residents.Distinct().Count();
}
