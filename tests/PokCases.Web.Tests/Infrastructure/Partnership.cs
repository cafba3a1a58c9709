using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Domain.Tables;
using PokCases.Web.Accountability;
using PokCases.Web.Persistence;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>Organisations and people for a test, made through the writing door. Ids are fresh, so tests can share a host.</summary>
internal sealed class Partnership(TestHost host)
{
    private static int lastTable;

    public TestHost Host => host;

    /// <summary>The partnership's municipality, once <see cref="BreakthroughTable"/> or <see cref="Organisation"/> made one.</summary>
    public Guid Municipality { get; private set; }

    public async Task<Guid> Organisation(string name, OrganisationKind kind = OrganisationKind.Other, params LifeDomain[] domains)
    {
        var id = Guid.CreateVersion7();
        await Do(w => w.Db.Organisations.Add(new Organisation(id, name, kind, domains)));
        if (kind == OrganisationKind.Municipality && Municipality == Guid.Empty)
        {
            Municipality = id;
        }

        return id;
    }

    /// <summary>An active professional who can sign in.</summary>
    public async Task<Person> Professional(string name, Guid organisation, InstallationRoles roles = InstallationRoles.None)
    {
        var person = new Person(Guid.CreateVersion7(), name, organisation, roles);
        await Do(w =>
        {
            var professional = new Professional(person.Id, name, "medewerker", organisation, roles);
            professional.Activate();
            w.Db.Professionals.Add(professional);
            w.Db.Accounts.Add(new Account
            {
                Id = person.Id,
                Email = person.Email,
                NormalizedEmail = person.Email.ToUpperInvariant(),
                SecurityStamp = Guid.NewGuid().ToString("N"),
                TwoFactorEnabled = true,
            });
        });
        return person;
    }

    public Task<Person> Administrator(string name = "Anja Beheer") => OfMunicipality(name, InstallationRoles.Administrator);

    public Task<Person> Coordinator(string name = "Coen Coördinatie") => OfMunicipality(name, InstallationRoles.Coordinator);

    /// <summary>Somebody of an organisation of the partnership who sits at no table.</summary>
    public Task<Person> Outsider(string name = "Otto Buitenstaander") => OfMunicipality(name, InstallationRoles.None);

    /// <summary>A doorbraaktafel of four organisations with a chair, a deputy, a note-taker and two participants.</summary>
    public async Task<TableAtWork> BreakthroughTable(TableKind kind = TableKind.Breakthrough)
    {
        var municipality = Municipality == Guid.Empty ? await Organisation("Gemeente Waterveen", OrganisationKind.Municipality) : Municipality;
        var team = await Organisation("Wijkteam Oost", OrganisationKind.NeighbourhoodTeam, LifeDomain.Family, LifeDomain.Care);
        var housing = await Organisation("Woonstichting De Brink", OrganisationKind.HousingCorporation, LifeDomain.Housing);
        var debts = await Organisation("Schuldhulp Waterveen", OrganisationKind.DebtHelp, LifeDomain.Money);
        var people = new TableAtWork(this, Guid.CreateVersion7(), Prefix())
        {
            Chair = await Professional("Vera Voorzitter", municipality),
            Deputy = await Professional("Dirk Vervanger", team),
            NoteTaker = await Professional("Nina Notulist", municipality),
            Participant = await Professional("Wim Wonen", housing),
            Other = await Professional("Saar Schuldhulp", debts),
        };
        await Do(w =>
        {
            var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
            var table = new Table(people.Id, kind, people.Prefix, new TableCharter(
                $"Tafel {people.Prefix}", "Vastgelopen huishoudens verder helpen", "Convenant", today.AddYears(-1), today.AddYears(1), today.AddYears(-1), "om de week", false, [LifeDomain.Housing, LifeDomain.Money]));
            foreach (var organisation in new[] { municipality, team, housing, debts })
            {
                table.Admit(organisation, "artikel 2.1 Wmo 2015", "eigen gegevens", today);
            }

            table.Seat(people.Chair.Id, municipality, TableRoles.Chair, "", people.Deputy.Id, today);
            table.Seat(people.Deputy.Id, team, TableRoles.DeputyChair | TableRoles.Participant, "", null, today);
            table.Seat(people.NoteTaker.Id, municipality, TableRoles.NoteTaker, "", null, today);
            table.Seat(people.Participant.Id, housing, TableRoles.Participant, "huisuitzetting opschorten", null, today);
            table.Seat(people.Other.Id, debts, TableRoles.Participant, "", null, today);
            w.Db.Tables.Add(table);
        });
        return people;
    }

    /// <summary>Changes something through the door, as the program itself.</summary>
    public Task Do(Action<Writing> change) => Do(w =>
    {
        change(w);
        return Task.CompletedTask;
    });

    public Task Do(Func<Writing, Task> change) => host.Door.Run(Caller.Program(), Guid.CreateVersion7(), "Arrange", change);

    // Prefixes are two or three letters; a fresh one per table keeps references apart.
    private static string Prefix()
    {
        var number = Interlocked.Increment(ref lastTable);
        return string.Concat((char)('A' + (number / 676 % 26)), (char)('A' + (number / 26 % 26)), (char)('A' + (number % 26)));
    }

    private async Task<Person> OfMunicipality(string name, InstallationRoles roles) =>
        await Professional(name, Municipality == Guid.Empty ? await Organisation("Gemeente Waterveen", OrganisationKind.Municipality) : Municipality, roles);
}
