using PokCases.Domain;
using PokCases.Domain.Accounts;
using PokCases.Domain.Cases;
using PokCases.Domain.Sharing;
using PokCases.Web.Tests.Infrastructure;
using PokCases.Web.Tests.Sharing;

namespace PokCases.Web.Tests.Live.Revoking;

/// <summary>Every way in which access is taken from somebody, each by the command that people do it by.</summary>
internal static class Revocations
{
    private const string Secret = "Alleen wie erbij mag leest dit woord";

    private static readonly Dictionary<string, Func<TestHost, Task<Revocation>>> All = new()
    {
        ["sign-out"] = SignOut,
        ["role of the installation taken away"] = Role,
        ["seat at the table taken away"] = Seat,
        ["case team ended"] = Team,
        ["admission withdrawn"] = Admission,
        ["sharing decision withdrawn"] = Sharing,
        ["account deactivated"] = Deactivation,
    };

    public static IEnumerable<string> Kinds => All.Keys;

    /// <summary>Arranges one; who reads is signed in, and sees it.</summary>
    public static Task<Revocation> Arrange(string kind, TestHost host) => All[kind](host);

    private static async Task<Revocation> SignOut(TestHost host)
    {
        var about = await (await host.NewPartnership().BreakthroughTable()).Introduce(question: Secret);
        var reader = await host.SignIn(about.Introducer);
        return new Revocation(reader, about.Id, PathOf(about), Secret, reader, "/uitloggen");
    }

    // The board of a table shows its cases to a coordinator, and to nobody else who sits elsewhere.
    private static async Task<Revocation> Role(TestHost host)
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce();
        var coordinator = await table.Partnership.Coordinator();
        return new Revocation(
            await host.SignIn(coordinator), table.Id, $"/tafels/{table.Id}/bord", about.Reference,
            await host.SignIn(await table.Partnership.Administrator()), $"/beheer/mensen/{coordinator.Id}/rollen");
    }

    private static async Task<Revocation> Seat(TestHost host)
    {
        var (session, _) = await Talk(host);
        return new Revocation(
            await host.SignIn(session.Table.Other), session.Id, $"/sessies/{session.Id}", Secret,
            await host.SignIn(session.Table.Chair), $"/tafels/{session.Table.Id}/leden/{session.Table.Other.Id}/weg");
    }

    private static async Task<Revocation> Team(TestHost host)
    {
        var (table, about, place) = await OnTeam(host);
        return new Revocation(
            await host.SignIn(table.Deputy), about.Id, PathOf(about), Secret,
            await host.SignIn(about.Introducer), $"{PathOf(about)}/team/{place}/beeindigen", ("waarom", "Niet meer nodig"));
    }

    private static async Task<Revocation> Admission(TestHost host)
    {
        var (session, item) = await Talk(host);
        return new Revocation(
            await host.SignIn(session.Table.Other), session.Id, $"/sessies/{session.Id}", Secret,
            await host.SignIn(session.Table.Chair), $"/sessies/{session.Id}/punten/{item}/toelating-intrekken", ("wie", $"{session.Table.Other.Id}"));
    }

    private static async Task<Revocation> Sharing(TestHost host)
    {
        var world = await SharingAtWork.Make(host);
        await world.Say(world.Giver, Secret, LifeDomain.Money);
        var decision = await world.Decide(SharedSelection.Nothing with { Contributions = true, Domains = [LifeDomain.Money] });
        return new Revocation(
            await host.SignIn(world.Receiver), world.About.Id, world.Path, Secret,
            await host.SignIn(world.Giver), $"{world.Path}/delen/{decision}/intrekken", ("reden", "Niet meer nodig"));
    }

    private static async Task<Revocation> Deactivation(TestHost host)
    {
        var (table, about, _) = await OnTeam(host);
        return new Revocation(
            await host.SignIn(table.Deputy), about.Id, PathOf(about), Secret,
            await host.SignIn(await table.Partnership.Administrator()), $"/beheer/mensen/{table.Deputy.Id}/uitschakelen");
    }

    private static async Task<(SessionAtWork Session, Guid Item)> Talk(TestHost host)
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var session = await table.OpenSession();
        var item = await session.StartCase(await table.Introduce());
        await session.Share(item, table.Participant, Secret);
        return (session, item);
    }

    private static async Task<(TableAtWork Table, CaseAtWork About, Guid Place)> OnTeam(TestHost host)
    {
        var table = await host.NewPartnership().BreakthroughTable();
        var about = await table.Introduce(question: Secret);
        var place = Guid.CreateVersion7();
        await table.Partnership.Do(w => w.Db.CaseTeam.Add(new CaseTeamMember(place, about.Id, table.Deputy.Id, "", about.Introducer.Id, w.Now, null)));
        return (table, about, place);
    }

    private static string PathOf(CaseAtWork about) => $"/casussen/{about.Reference}";
}
