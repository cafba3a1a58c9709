using PokCases.Web.Live;

namespace PokCases.Load.Live;

/// <summary>The connection of a page that is open and where nothing happens.</summary>
internal static class Watching
{
    public static async Task<HubSocket> Open(Uri server, Guid session, PreparedPerson person, CancellationToken cancellation)
    {
        var hub = await HubSocket.Connect(
            new Uri(server, LiveModule.Path),
            person.Cookie,
            server.GetLeftPart(UriPartial.Authority),
            [typeof(Guid), typeof(long)],
            _ => { },
            heard: null,
            cancellation);
        await hub.Call<long>(nameof(LiveHub.Watch), [session], cancellation);
        return hub;
    }
}
