using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Sessions;
using PokCases.Domain.Tables;
using PokCases.Web;
using PokCases.Web.Accountability;
using PokCases.Web.Accounts;
using PokCases.Web.Persistence;

namespace PokCases.Load.Live;

/// <summary>
/// A database with one table, a planned session with one case on its agenda, and people who have signed in; made
/// through the program's own writing door before the server that is measured starts.
/// </summary>
/// <param name="Session">The session, also its stream.</param>
/// <param name="Item">The case item.</param>
/// <param name="People">Everybody at the table; the first chairs.</param>
/// <param name="Others">Other sessions, of another table, each with somebody who has its page open.</param>
internal sealed record PreparedTable(Guid Session, Guid Item, IReadOnlyList<PreparedPerson> People, IReadOnlyList<(Guid Session, PreparedPerson Person)> Others)
{
    // Somebody with more pages open than this loses the oldest.
    private const int PagesEach = 15;

    private static readonly string[] _organisations = ["Gemeente Waterveen", "Wijkteam Oost", "Woonstichting De Brink", "Schuldhulp Waterveen", "Ambulante GGZ Waterveen"];

    /// <param name="arguments">Configuration, the same as the server will get.</param>
    /// <param name="people">How many.</param>
    /// <param name="others">How many other sessions.</param>
    public static async Task<PreparedTable> Make(string[] arguments, int people, int others = 0)
    {
        await using var app = PokCasesHost.Build([.. arguments, "--urls=http://127.0.0.1:0"]);
        await PokCasesHost.Prepare(app);
        await app.StartAsync();
        var door = app.Services.GetRequiredService<WriteDoor>();
        var organisations = _organisations.Select(_ => Guid.CreateVersion7()).ToList();
        var members = Enumerable.Range(0, people).Select(i => (Id: Guid.CreateVersion7(), Organisation: organisations[i % organisations.Count])).ToList();
        var watchers = Enumerable.Range(0, (others + PagesEach - 1) / PagesEach).Select(i => (Id: Guid.CreateVersion7(), Organisation: organisations[i % organisations.Count])).ToList();
        var otherSessions = Enumerable.Range(0, others).Select(_ => Guid.CreateVersion7()).ToList();
        var (session, item) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await door.Run(Caller.Program(), Guid.CreateVersion7(), "PrepareLoad", w =>
        {
            var today = DateOnly.FromDateTime(w.Now.UtcDateTime);
            w.Db.Organisations.AddRange(organisations.Select((id, i) => new Organisation(id, _organisations[i], i == 0 ? OrganisationKind.Municipality : OrganisationKind.Other, [LifeDomain.Housing, LifeDomain.Money])));
            foreach (var ((id, organisation), number) in members.Concat(watchers).Select((m, i) => (m, i + 1)))
            {
                AddPerson(w, id, $"Deelnemer Nummer{number}", organisation);
            }

            var table = AddTable(w, "LM", organisations, members, today);
            var @case = new Case(Guid.CreateVersion7(), Case.MakeReference(table.ReferencePrefix, today.Year, 1), table.Id, "Gezin met huurschuld", "Hoe houden wij ons huis?", organisations[0], members[0].Id, members[0].Organisation, w.Now);
            w.Db.Cases.Add(@case);
            var planned = new Session(session, table.Id, 1, w.Now, w.Now.AddHours(3), "Stadskantoor", members[0].Id);
            planned.Add(new AgendaItem(item, session, ItemKind.Case, @case.Id, string.Empty, 120, members[0].Id, accepted: true, [new TemplatePhase("Overzicht", 60, "Wat speelt er nu?"), new TemplatePhase("Afspraken", 60, "Wie doet wat?")]));
            w.Db.Sessions.Add(planned);
            w.Advance(session, "session");
            if (others > 0)
            {
                AddOthers(w, AddTable(w, "LN", organisations, watchers, today), watchers[0].Id, otherSessions);
            }

            return Task.CompletedTask;
        });

        List<PreparedPerson> signedIn = [];
        foreach (var (id, _) in members.Concat(watchers))
        {
            signedIn.Add(new PreparedPerson(id, await SignIn(app, id)));
        }

        await app.StopAsync();
        return new PreparedTable(session, item, signedIn[..people], [.. otherSessions.Select((s, i) => (s, signedIn[people + (i / PagesEach)]))]);
    }

    private static void AddOthers(Writing w, Table table, Guid chair, List<Guid> sessions)
    {
        foreach (var (id, number) in sessions.Select((s, i) => (s, i + 1)))
        {
            w.Db.Sessions.Add(new Session(id, table.Id, number, w.Now, w.Now.AddHours(3), "Stadskantoor", chair));
            w.Advance(id, "session");
        }
    }

    private static void AddPerson(Writing w, Guid id, string name, Guid organisation)
    {
        var professional = new Professional(id, name, "medewerker", organisation, InstallationRoles.None);
        professional.Activate();
        w.Db.Professionals.Add(professional);
        var email = $"{id:N}@example.invalid";
        w.Db.Accounts.Add(new Account
        {
            Id = id,
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            SecurityStamp = Guid.NewGuid().ToString("N"),
            TwoFactorEnabled = true,
        });
    }

    private static Table AddTable(Writing w, string prefix, List<Guid> organisations, List<(Guid Id, Guid Organisation)> members, DateOnly today)
    {
        var table = new Table(Guid.CreateVersion7(), TableKind.Breakthrough, prefix, new TableCharter(
            "Tafel onder last", "Vastgelopen huishoudens verder helpen", "Convenant", today.AddYears(-1), today.AddYears(1), today.AddYears(-1), "om de week", false, [LifeDomain.Housing, LifeDomain.Money]));
        foreach (var organisation in organisations)
        {
            table.Admit(organisation, "artikel 2.1 Wmo 2015", "eigen gegevens", today);
        }

        foreach (var ((id, organisation), place) in members.Select((m, i) => (m, i)))
        {
            var roles = place switch { 0 => TableRoles.Chair, 1 => TableRoles.NoteTaker, _ => TableRoles.Participant };
            table.Seat(id, organisation, roles, string.Empty, null, today);
        }

        w.Db.Tables.Add(table);
        return table;
    }

    // The cookie that a browser has after the sign-in page; passwords and second steps are not what is measured here.
    private static async Task<string> SignIn(WebApplication app, Guid person)
    {
        var signIn = await app.Services.GetRequiredService<SignInKeeper>().Start(person, "127.0.0.1", string.Empty);
        await using var scope = app.Services.CreateAsyncScope();
        var signingIn = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        await SignInCookie.SignIn(signingIn, signIn);
        return signingIn.Response.Headers.SetCookie[0]!.Split(';')[0];
    }
}
