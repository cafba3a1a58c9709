using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Tables;
using PokCases.Web.Cases;
using PokCases.Web.Persistence;

namespace PokCases.Web.Demo;

/// <summary>Puts the partnership in the database: who takes part, the tables, the cases; sessions by <see cref="DemoSessionLoader"/>.</summary>
internal sealed class DemoLoader(Partnership partnership, DemoCalendar calendar, Writing w)
{
    private static readonly TimeOnly Morning = new(10, 15);

    private readonly Dictionary<string, Table> tables = [];
    private readonly Dictionary<string, AgendaTemplate> templates = [];

    public async Task Load()
    {
        LoadOrganisations();
        LoadPeople();
        LoadTables();
        await LoadCases();
        new DemoMethodLoader(partnership, calendar, w, tables).Load(templates);
        new DemoSharingLoader(partnership, calendar, w).Load();
        new DemoCourseLoader(partnership, calendar, w).LoadSignals();
        new DemoHelpMapLoader(partnership, calendar, w).Load();
        new DemoDeskLoader(partnership, calendar, w).Load();
        new DemoSurveyLoader(partnership, calendar, w).Load();
        await new DemoReferralLoader(partnership, calendar, w).Load();
        new DemoLawLoader(partnership, calendar, w).Load();
        new DemoContactLoader(partnership, calendar, w).Load();
        new DemoRetentionLoader(partnership, calendar, w).Load();
        foreach (var session in partnership.Sessions)
        {
            await new DemoSessionLoader(partnership, calendar, w, tables[session.Table], session).Load();
        }
    }

    /// <summary>A made-up address under a name that never exists (RFC 2606).</summary>
    public static string EmailOf(string person) => $"{person.Replace('-', '.')}@example.invalid";

    private void LoadOrganisations()
    {
        foreach (var entry in partnership.Organisations)
        {
            var organisation = new Organisation(DemoIds.Organisation(entry.Id), entry.Name, entry.Kind, entry.Domains);
            organisation.KeepSecrecy(entry.KeepsSecrecy);
            w.Db.Organisations.Add(organisation);
        }
    }

    private void LoadPeople()
    {
        foreach (var entry in partnership.Professionals)
        {
            var roles = entry.InstallationRoles.Aggregate(InstallationRoles.None, (all, role) => all | role);
            var person = new Professional(DemoIds.Person(entry.Id), entry.Name, entry.Function, DemoIds.Organisation(entry.Organisation), roles);
            person.Activate();
            w.Db.Professionals.Add(person);
            w.Db.Accounts.Add(new Account
            {
                Id = person.Id,
                Email = EmailOf(entry.Id),
                NormalizedEmail = EmailOf(entry.Id).ToUpperInvariant(),
                SecurityStamp = DemoIds.Of("stamp", entry.Id).ToString("N"),
            });
            w.Advance(WellKnownStreams.Access, $"person:{person.Id}");
        }
    }

    private void LoadTables()
    {
        foreach (var entry in partnership.Tables)
        {
            var from = calendar.Day(entry.Covenant.ValidFrom);
            var table = new Table(DemoIds.Table(entry.Id), entry.Kind, entry.Prefix, new TableCharter(
                entry.Name,
                entry.Purpose,
                entry.Covenant.Name,
                from,
                calendar.Day(entry.Covenant.ValidUntil),
                calendar.Day(entry.DpiaDays),
                entry.Rhythm,
                entry.RotatingChair,
                entry.Domains,
                DrawsDomains: entry.DrawsDomains == true));
            foreach (var seat in entry.Organisations)
            {
                table.Admit(DemoIds.Organisation(seat.Organisation), seat.LegalTask, seat.AnswersFor, from);
            }

            foreach (var seat in entry.Members)
            {
                var person = partnership.Professionals.Single(p => p.Id == seat.Professional);
                var roles = seat.Roles.Aggregate(TableRoles.None, (all, role) => all | role);
                table.Seat(DemoIds.Person(person.Id), DemoIds.Organisation(person.Organisation), roles, seat.Mandate ?? "", null, from, DemoIds.Of("seat", $"{entry.Id}/{person.Id}"));
            }

            var template = MakeTemplate(partnership.Templates.Single(t => t.Id == entry.Template), entry.Id);
            table.UseTemplate(template.Id);
            w.Db.AgendaTemplates.Add(template);
            w.Db.Tables.Add(table);
            w.About(table.Id);
            tables[entry.Id] = table;
            templates[entry.Id] = template;
        }
    }

    private async Task LoadCases()
    {
        var course = new DemoCourseLoader(partnership, calendar, w);
        foreach (var entry in partnership.Cases)
        {
            var introducer = partnership.Professionals.Single(p => p.Id == entry.Introducer);
            var introduced = calendar.Past(entry.CreatedDays, Morning);
            var table = tables[entry.Table];
            var story = new Case(
                DemoIds.Case(entry.Id),
                Case.MakeReference(table.ReferencePrefix, calendar.Today.Year, entry.Number),
                table.Id,
                entry.Title,
                entry.Question,
                DemoIds.Organisation(entry.Municipality),
                DemoIds.Person(introducer.Id),
                DemoIds.Organisation(introducer.Organisation),
                introduced);
            if (entry.CaseLead is { } lead && lead != entry.Introducer)
            {
                story.HandOver(DemoIds.Person(lead));
            }

            if (entry.Stage != CaseStage.Submitted)
            {
                story.BeginAt(entry.Stage);
            }

            w.Db.Cases.Add(story);
            course.Load(entry, story);
            w.Db.CaseTeam.AddRange(entry.Team
                .Select(id => partnership.Professionals.Single(p => p.Id == id))
                .Where(p => DemoIds.Person(p.Id) != story.CaseLeadId)
                .Select(p => new CaseTeamMember(DemoIds.Of("team", $"{entry.Id}/{p.Id}"), story.Id, DemoIds.Person(p.Id), p.Function, story.IntroducerId, introduced, null)));
            if (entry.Intake is { } intake)
            {
                LoadIntroduction(entry, intake, story, table);
            }

            await new DemoHouseholdLoader(calendar, w, story, entry).Load();
            if (entry.Plan is { } plan)
            {
                new DemoPlanLoader(partnership, calendar, w, story, entry).Load(plan);
            }

            w.AboutCase(story.Id);
            w.Advance(story.Id, "case");
        }

        w.Db.ReferenceCounters.AddRange(partnership.Cases.GroupBy(c => c.Table).Select(numbered => new ReferenceCounter
        {
            Prefix = tables[numbered.Key].ReferencePrefix,
            Year = calendar.Today.Year,
            Last = numbered.Max(c => c.Number),
        }));
    }

    // What was told, and what the table was asked. Of a case that came further, a chair answered the next day.
    private void LoadIntroduction(Partnership.CaseEntry entry, Partnership.IntakeEntry told, Case story, Table table)
    {
        w.Db.Introductions.Add(new Introduction(
            story.Id,
            new IntroductionText(
                told.Tried,
                entry.Domains,
                told.StuckOn,
                told.StuckHow ?? "",
                told.UrgentWhy is not null,
                told.UrgentWhy ?? "",
                told.Knows,
                calendar.Day(entry.Informed?.Days ?? entry.CreatedDays),
                told.KnowsWhy ?? ""),
            calendar.Today));
        var asked = calendar.Day(entry.CreatedDays);
        var round = new TriageRound(DemoIds.Of("triage", entry.Id), story.Id, table.Id, story.IntroducedAt, WorkingDays.ByLaw.After(asked, table.TriageDays));
        var chair = table.Members.First(m => m.Roles.HasFlag(TableRoles.Chair)).ProfessionalId;
        if (story.Stage != CaseStage.Submitted)
        {
            round.TakeUp(chair);
        }

        if (story.Stage is not (CaseStage.Submitted or CaseStage.Triage))
        {
            var answered = calendar.Past(entry.CreatedDays + 1, Morning);
            round.Accept("", chair, answered);
            round.Read(answered);
        }

        w.Db.TriageRounds.Add(round);
    }

    // The tables' own copies; the shipped ones are in every installation already (Tables/ShippedTemplates).
    private static AgendaTemplate MakeTemplate(Partnership.TemplateEntry entry, string table) => new(
        DemoIds.Of("template", $"{table}/{entry.Id}"),
        DemoIds.Table(table),
        entry.Name,
        entry.Label ?? "",
        entry.Phases);
}
