using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Domain.Access;
using PokCases.Domain.Accounts;
using PokCases.Domain.Outcomes;
using PokCases.Domain.Tables;
using PokCases.Web.Outcomes.Surveys;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Outcomes;

/// <summary>Reads pages of figures. The number of queries is the same however much there is: at most seventeen.</summary>
internal sealed class OutcomeReader(Words words, OutcomeLabels labels, IOptions<OutcomesOptions> options)
{
    /// <summary>Exact figures of the tables that the viewer answers for.</summary>
    public async Task<OutcomeView> Own(AccessScope scope, OutcomeAsked asked)
    {
        var names = await Names(scope);
        var own = names.Tables.Where(t => t.IsOwn).ToList();
        // A table of somebody else's is answered like one that isn't there.
        asked = asked.Table is { } id && !own.Exists(t => t.Id == id) ? asked with { Table = null } : asked;
        await scope.Require(AccessPolicy.TableFigures(scope.Caller.Viewer, own.Count > 0 ? TableRoles.Chair : TableRoles.None), mayKnow: true);
        var facts = await CaseFactReader.Read(scope, words, [.. own.Select(t => t.Id)]);
        var view = Fill(OutcomeAudience.Of(scope.Caller.Viewer, hasTables: true), asked, names with { Tables = own }, new ExactFigures(facts), Known(facts, Quarter.Of(words.Today)), isCouncil: false);
        var tables = own.Select(t => t.Id).Where(t => asked.Table is null || asked.Table == t).ToList();
        var keepsSurveys = AccessPolicy.Surveys(scope.Caller.Viewer).IsAllowed;
        return view.Trouble is not null ? view : view with
        {
            KeepsSurveys = keepsSurveys,
            // Those of the advice desk are of no table: with all tables, for who keeps them.
            Surveys = await SurveyReader.Ended(scope.Db, own.Where(t => tables.Contains(t.Id)).ToDictionary(t => t.Id, t => t.Name), keepsSurveys && asked.Table is null, view.Period, words.Today, view.Rules),
            Work = await WorkReader.Read(scope, words, tables, view.Period),
            Referrals = await ReferralFigureReader.Read(scope, words, tables, view.Period),
        };
    }

    /// <summary>What may leave the tables, of all of them.</summary>
    public async Task<OutcomeView> Council(AccessScope scope, OutcomeAsked asked)
    {
        await scope.Require(AccessPolicy.CouncilFigures(scope.Caller.Viewer), mayKnow: true);
        var names = await Names(scope);
        var facts = await CaseFactReader.Read(scope, words, null);
        var until = Quarter.LastWhole(words.Today);
        var door = new StatisticsDoor(facts, until, names.Events.ToDictionary(e => e.Key, e => e.Value.Since), options.Value.Read());
        var view = Fill(OutcomeAudience.Of(scope.Caller.Viewer, names.Tables.Any(t => t.IsOwn)), asked, names, door, Known(facts, until), isCouncil: true);
        var tables = names.Tables.Select(t => t.Id).Where(t => asked.Table is null || asked.Table == t).ToList();
        return view.Trouble is not null ? view : view with { Work = await WorkReader.Read(scope, words, tables, view.Period) };
    }

    private OutcomeView Fill(OutcomeAudience audience, OutcomeAsked asked, OutcomeNames names, ICaseFigures figures, QuarterSpan known, bool isCouncil)
    {
        var view = new OutcomeView { Audience = audience, Asked = asked, IsCouncil = isCouncil, Names = names, Known = known, Period = known, Rules = options.Value.Read() };
        try
        {
            var question = asked.Question(known.From, known.To);
            view = view with { Period = question.Period ?? known };
            var parts = labels.Parts(asked.Per, question, view.Period, names).Select(p => (p.Label, Question: p.Question.Check())).ToList();
            return view with
            {
                Counts = Counts(question),
                Durations = [.. CaseFigures.Durations.Select(d => (figures.Days(d, question, Percentile.Median), figures.Days(d, question, Percentile.Ninetieth)))],
                Parts = [.. parts.Select(p => new OutcomePart(p.Label, Counts(p.Question)))],
                Event = Event(view, question, figures),
            };
        }
        catch (RuleViolation rule)
        {
            return view with { Trouble = rule.Code };
        }

        IReadOnlyList<int?> Counts(FigureQuestion question) => [.. CaseFigures.Counts.Select(f => figures.Count(f, question))];
    }

    // Of the table that is chosen, or the only one there is.
    private static BeforeAfter? Event(OutcomeView view, FigureQuestion question, ICaseFigures figures)
    {
        var table = view.Asked.Table ?? (view.Names.Tables is [var only] ? only.Id : null);
        if (table is not { } id || !view.Names.Events.TryGetValue(id, out var marked) || marked.Since <= view.Period.From || marked.Since > view.Period.To)
        {
            return null;
        }

        var before = question with { Period = new QuarterSpan(view.Period.From, marked.Since + -1) };
        var after = question with { Period = new QuarterSpan(marked.Since, view.Period.To) };
        return before.Dimensions > FigureQuestion.MostDimensions
            ? null
            : new BeforeAfter(marked, before.Period, after.Period, [.. CaseFigures.Counts.Select(f => (f, figures.Count(f, before), figures.Count(f, after)))]);
    }

    private static async Task<OutcomeNames> Names(AccessScope scope)
    {
        var db = scope.Db;
        var viewer = scope.Caller.Viewer;
        var tables = await db.Tables
            .Where(t => t.Kind != TableKind.PartnerMeeting)
            .Select(t => new { t.Id, t.Name, Roles = db.TableMembers.Where(m => m.TableId == t.Id && m.ProfessionalId == viewer.PersonId && m.Until == null).Select(m => m.Roles).FirstOrDefault() })
            .ToListAsync();
        var municipalities = await db.Organisations.Where(o => o.Kind == OrganisationKind.Municipality).Select(o => new { o.Id, o.Name }).ToListAsync();
        return new OutcomeNames(
            [.. tables.OrderBy(t => t.Name, StringComparer.CurrentCulture).Select(t => new OutcomeTable(t.Id, t.Name, AccessPolicy.TableFigures(viewer, t.Roles).IsAllowed))],
            [.. municipalities.OrderBy(m => m.Name, StringComparer.CurrentCulture).Select(m => (m.Id, m.Name))],
            await db.MarkedEvents.AsNoTracking().ToDictionaryAsync(e => e.TableId));
    }

    // From the first case on; a partnership without cases has one quarter.
    private static QuarterSpan Known(List<CaseFact> facts, Quarter until)
    {
        var first = facts.Count == 0 ? until : Quarter.Of(facts.Min(f => f.IntroducedOn));
        return new QuarterSpan(first < until ? first : until, until);
    }
}
