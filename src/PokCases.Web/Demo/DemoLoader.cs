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

    public async Task Load()
    {
        LoadOrganisations();
        LoadPeople();
        LoadTables();
        LoadCases();
        foreach (var session in partnership.Sessions)
        {
            await new DemoSessionLoader(partnership, calendar, w, tables[session.Table], session).Load();
        }
    }

    /// <summary>A made-up address under a name that never exists (RFC 2606).</summary>
    public static string EmailOf(string person) => $"{person.Replace('-', '.')}@example.invalid";

    private void LoadOrganisations() =>
        w.Db.Organisations.AddRange(partnership.Organisations.Select(o => new Organisation(DemoIds.Organisation(o.Id), o.Name, o.Kind, o.Domains)));

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
                entry.Domains));
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
        }
    }

    private void LoadCases()
    {
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
            w.Db.CaseTeam.AddRange(entry.Team
                .Select(id => partnership.Professionals.Single(p => p.Id == id))
                .Where(p => DemoIds.Person(p.Id) != story.CaseLeadId)
                .Select(p => new CaseTeamMember(DemoIds.Of("team", $"{entry.Id}/{p.Id}"), story.Id, DemoIds.Person(p.Id), p.Function, story.IntroducerId, introduced, null)));
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

    // The tables' own copies; the shipped ones are in every installation already (Tables/ShippedTemplates).
    private static AgendaTemplate MakeTemplate(Partnership.TemplateEntry entry, string table) => new(
        DemoIds.Of("template", $"{table}/{entry.Id}"),
        DemoIds.Table(table),
        entry.Name,
        entry.Label ?? "",
        entry.Phases);
}
