using PokCases.Load.Live;

namespace PokCases.Load.Servers;

/// <summary>A session whose case item is open, and everybody at it: set up once, by the page's own commands, and served by many lives of a server.</summary>
internal sealed class SessionInProgress : IDisposable
{
    private SessionInProgress(PreparedTable table, IReadOnlyList<Member> members)
    {
        Session = table.Session;
        Item = table.Item;
        Members = members;
    }

    public Guid Session { get; }

    public Guid Item { get; }

    /// <summary>Everybody; the first chairs.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>Prepares the data and begins the item on a server that ends again.</summary>
    public static async Task<SessionInProgress> On(DataOnDisk data, int people, CancellationToken cancellation)
    {
        var table = await PreparedTable.Make([.. data.Arguments], people);
        var session = new SessionInProgress(table, [.. table.People.Select(p => new Member(table.Session, p))]);
        await using var server = await RunningServer.Serving(data, cancellation);
        var chair = session.Members[0];
        await chair.Load(server.Address, cancellation);
        await chair.Send(server.Address, "openen", cancellation);
        foreach (var member in session.Members)
        {
            await chair.Send(server.Address, $"punten/{table.Item}/toelaten", cancellation, ("wie", member.Person.Id.ToString()));
            await member.Load(server.Address, cancellation);
            await member.Send(server.Address, "aanschuiven", cancellation);
        }

        await chair.Send(server.Address, $"punten/{table.Item}/starten", cancellation);
        return session;
    }

    public void Dispose()
    {
        foreach (var member in Members)
        {
            member.Dispose();
        }
    }
}
