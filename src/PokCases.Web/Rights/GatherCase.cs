using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using PokCases.Domain.Access;
using PokCases.Domain.Cases;
using PokCases.Domain.Rights;
using PokCases.Domain.Sessions;
using PokCases.Web.Cases.Documents;
using PokCases.Web.Cases.Household;
using PokCases.Web.Cases.Method;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web.Rights;

/// <summary>What stands in the cases that a request names: question, introduction, goals, contributions, outcomes, actions, help, dates and names of documents. By organisation, never by employee.</summary>
internal static class GatherCase
{
    public static async Task<List<Gathered>> Read(AccessScope scope, ReportFacts about, IStringLocalizer<RightsTexts> texts, IStringLocalizer<HouseholdTexts> household, IStringLocalizer<MethodTexts> method, IStringLocalizer<DocumentTexts> papers, Words words)
    {
        List<Gathered> items = [];
        foreach (var of in about.Cases)
        {
            List<Gathered> found = [.. await One(scope.Db, of, about, texts, household, papers, words), .. await GatherTold.Read(scope.Db, of, about, texts, method, words)];
            items.AddRange(found.Select(g => g.Caution == ReportCaution.None ? g with { Caution = about.CautionOf(g.Text) } : g));
        }

        return items;
    }

    private static async Task<List<Gathered>> One(PokCasesDb db, Case of, ReportFacts about, IStringLocalizer<RightsTexts> texts, IStringLocalizer<HouseholdTexts> household, IStringLocalizer<DocumentTexts> papers, Words words)
    {
        var id = of.Id;
        var source = about.OrganisationName(of.OrganisationId);
        var told = await db.Introductions.AsNoTracking().SingleOrDefaultAsync(i => i.CaseId == id);
        var goals = await db.Goals.Where(g => g.CaseId == id).OrderBy(g => g.Place).AsNoTracking().ToListAsync();
        var contributions = await db.Contributions.Where(c => c.CaseId == id && c.WithdrawnAt == null).OrderBy(c => c.SharedAt).AsNoTracking().ToListAsync();
        var outcomes = await db.Outcomes.Where(o => o.CaseId == id && o.State != OutcomeState.Withdrawn).OrderBy(o => o.NotedAt).AsNoTracking().ToListAsync();
        var actions = await db.Actions.Where(a => a.CaseId == id).OrderBy(a => a.NotedAt).AsNoTracking().ToListAsync();
        var help = (await db.Help.Where(h => h.CaseId == id).AsNoTracking().ToListAsync()).OrderBy(h => h.Organisation, StringComparer.Ordinal).ToList();
        var dates = await db.HardDates.Where(d => d.CaseId == id).OrderBy(d => d.On).AsNoTracking().ToListAsync();
        var documents = await db.Documents.Where(d => d.CaseId == id && d.RemovedAt == null).OrderBy(d => d.AddedAt).AsNoTracking().ToListAsync();
        var day = words.Local(of.IntroducedAt);
        return
        [
            Line("CaseTitle", of.Title, source, day),
            Line("CaseQuestion", of.Question, source, day),
            .. told is null ? [] : new[] { ("CaseTried", told.Tried), ("CaseStuck", told.StuckHow), ("CaseUrgent", told.UrgentWhy), ("CaseKnows", told.KnowsWhy) }
                .Where(t => t.Item2.Length > 0).Select(t => Line(t.Item1, t.Item2, source, day)),
            .. goals.Select(g => Line("Goal", g.Text, "", words.Local(g.NotedAt))),
            .. contributions.Select(c => Kept(c, Line($"Contribution.{c.Nature}", c.Text, about.OrganisationName(c.OrganisationId), words.Local(c.SharedAt)), about)),
            .. outcomes.Select(o => Line($"Outcome.{o.Kind}", o.Text, o.OrganisationId is { } by ? about.OrganisationName(by) : "", words.Local(o.NotedAt))),
            .. actions.Select(a => Line("Action", string.Join('\n', new[] { a.Text, a.Partner.Length > 0 ? texts["ActionPartner", a.Partner].Value : "", a.Progress }.Where(t => t.Length > 0)), about.OrganisationName(a.OrganisationId), words.Local(a.NotedAt))),
            .. help.Select(h => Line("HelpLine", h.Does.Length > 0 ? h.Does : texts["HelpGiven"].Value, h.Organisation, null)),
            .. dates.Select(d => Line("HardDate", $"{(d.What.Length > 0 ? d.What : household[$"HardDate.{d.Kind}"].Value)}, {PaperDay.Of(d.On)}", source, null)),
            .. documents.Select(d => new Gathered(ReportPart.Document, d.FileName, texts["DocumentText", papers[$"Kind.{d.Kind}"].Value, of.Reference], about.OrganisationName(d.OrganisationId), words.Local(d.AddedAt))
            {
                Caution = Secret(about, d.OrganisationId),
                AskFirst = about.OrganisationName(d.OrganisationId),
            }),
        ];

        Gathered Line(string key, string text, string origin, DateOnly? on) => new(ReportPart.Case, about.Titled(texts[key], of.Reference), text, origin, on);
    }

    // Kept within an organisation or a profession, or of an organisation under professional secrecy.
    private static Gathered Kept(Contribution c, Gathered line, ReportFacts about) =>
        c.Audience is Audience.OwnOrganisation or Audience.Profession || Secret(about, c.OrganisationId) != ReportCaution.None
            ? line with { Caution = ReportCaution.Secrecy, AskFirst = about.OrganisationName(c.OrganisationId) }
            : line;

    /// <summary>Whether an organisation is under professional secrecy.</summary>
    public static ReportCaution Secret(ReportFacts about, Guid organisation) =>
        about.Organisations.TryGetValue(organisation, out var found) && found.KeepsSecrecy ? ReportCaution.Secrecy : ReportCaution.None;
}
