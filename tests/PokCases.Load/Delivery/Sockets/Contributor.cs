using PokCases.Load.Servers;

namespace PokCases.Load.Delivery.Sockets;

/// <summary>Somebody who shares, changes and withdraws contributions, one after the other.</summary>
internal sealed class Contributor(Member member, Guid item, int seed)
{
    private const int MostAtOnce = 12;

    private readonly Random _chance = new(seed);
    private readonly List<(Guid Id, int Version)> _own = [];

    /// <summary>What was acknowledged and not withdrawn, each with its version.</summary>
    public IReadOnlyList<(Guid Id, int Version)> Acknowledged => _own;

    /// <summary>Until told to stop.</summary>
    public async Task Contribute(Uri server, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await One(server);
        }
    }

    // What was begun is finished, so that the ledger is right.
    private Task One(Uri server)
    {
        if (_own.Count == 0 || (_own.Count < MostAtOnce && _chance.Next(10) == 0))
        {
            return Share(server);
        }

        var place = _chance.Next(_own.Count);
        return _chance.Next(150) == 0 ? Withdraw(server, place) : Change(server, place);
    }

    private async Task Share(Uri server)
    {
        var id = Guid.CreateVersion7();
        await member.Send(server, $"punten/{item}/bijdragen", CancellationToken.None, [("contributionId", id.ToString()), .. Fields(id, 1)]);
        _own.Add((id, 1));
    }

    private async Task Change(Uri server, int place)
    {
        var (id, version) = _own[place];
        await member.Send(server, $"bijdragen/{id}/wijzigen", CancellationToken.None, [("version", $"{version}"), .. Fields(id, version + 1)]);
        _own[place] = (id, version + 1);
    }

    private async Task Withdraw(Uri server, int place)
    {
        await member.Send(server, $"bijdragen/{_own[place].Id}/intrekken", CancellationToken.None);
        _own.RemoveAt(place);
    }

    private static (string Name, string Value)[] Fields(Guid id, int version) =>
        [("text", Words.Make(id, version)), ("nature", "Fact"), ("domain", "Housing")];
}
