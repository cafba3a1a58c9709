using Microsoft.AspNetCore.SignalR;
using PokCases.Web.Live;

namespace PokCases.Load.Delivery.Simulated;

/// <summary>The framework's side of the hub, as far as the product uses it: a client by its connection.</summary>
internal sealed class SimulatedHub(IReadOnlyDictionary<string, SimulatedLink> links) : IHubContext<LiveHub, ILiveClient>, IHubClients<ILiveClient>
{
    public IHubClients<ILiveClient> Clients => this;

    public IGroupManager Groups => throw new NotSupportedException();

    public ILiveClient All => throw new NotSupportedException();

    public ILiveClient Client(string connectionId) => links[connectionId];

    public ILiveClient AllExcept(IReadOnlyList<string> excludedConnectionIds) => throw new NotSupportedException();

    ILiveClient IHubClients<ILiveClient>.Clients(IReadOnlyList<string> connectionIds) => throw new NotSupportedException();

    public ILiveClient Group(string groupName) => throw new NotSupportedException();

    ILiveClient IHubClients<ILiveClient>.Groups(IReadOnlyList<string> groupNames) => throw new NotSupportedException();

    public ILiveClient GroupExcept(string groupName, IReadOnlyList<string> excludedConnectionIds) => throw new NotSupportedException();

    public ILiveClient User(string userId) => throw new NotSupportedException();

    public ILiveClient Users(IReadOnlyList<string> userIds) => throw new NotSupportedException();
}
