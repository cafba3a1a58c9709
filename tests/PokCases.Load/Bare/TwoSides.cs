using System.Net;
using PokCases.Load.Figures;
using PokCases.Load.Live;
using PokCases.Load.Servers;

namespace PokCases.Load.Bare;

/// <summary>One address of a server that serves it as it is, and without sign-in and log: the two sides of a comparison.</summary>
internal sealed class TwoSides : IDisposable
{
    // As many as the writer can fold well, so that nobody measures waiting for a disk.
    private const int Callers = 32;
    private static readonly TimeSpan _warmUp = TimeSpan.FromSeconds(1);

    private readonly RunningServer _server;
    private readonly List<HttpClient> _signedIn = [];
    private readonly List<HttpClient> _bare = [];

    /// <param name="server">Started by <see cref="UnloggedServer"/>.</param>
    /// <param name="people">Who ask, in turn.</param>
    public TwoSides(RunningServer server, IReadOnlyList<PreparedPerson> people)
    {
        _server = server;
        for (var caller = 0; caller < Callers; caller++)
        {
            var person = people[caller % people.Count];
            var cookies = new CookieContainer();
            cookies.SetCookies(server.Address, person.Cookie);
            _signedIn.Add(new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = server.Address });
            var bare = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = server.Address };
            bare.DefaultRequestHeaders.Add(BareRequests.Who, person.Id.ToString());
            _bare.Add(bare);
        }
    }

    /// <summary>Blocks of both, taking turns.</summary>
    /// <param name="path">The address, without a slash before it.</param>
    /// <param name="pairs">How many.</param>
    /// <param name="length">Of each block.</param>
    public async Task<IReadOnlyList<(Taken Ours, Taken Other)>> Compare(string path, int pairs, TimeSpan length)
    {
        var bare = $"{BareRequests.Prefix[1..]}/{path}";
        await Block(_signedIn, path, _warmUp);
        await Block(_bare, bare, _warmUp);
        return await Pairs.Alternate(pairs, _ => Block(_signedIn, path, length), _ => Block(_bare, bare, length));
    }

    /// <summary>Ours beside an address that answers bytes.</summary>
    public async Task<IReadOnlyList<(Taken Ours, Taken Other)>> CompareWithBytes(string path, int pairs, TimeSpan length)
    {
        var bytes = $"{UnloggedServer.BareBytes[1..]}?n={await Length(path)}";
        await Block(_bare, bytes, _warmUp);
        return await Pairs.Alternate(pairs, _ => Block(_signedIn, path, length), _ => Block(_bare, bytes, length));
    }

    /// <summary>How many questions it asks the database; the server must count.</summary>
    public async Task<int> Questions(string path)
    {
        using var answer = await _signedIn[0].GetAsync(new Uri(path, UriKind.Relative));
        Check(answer, path);
        return int.Parse(answer.Headers.GetValues(BareRequests.Asked).Single(), System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _signedIn.ForEach(c => c.Dispose());
        _bare.ForEach(c => c.Dispose());
    }

    private async Task<int> Length(string path) => (await _signedIn[0].GetByteArrayAsync(new Uri(path, UriKind.Relative))).Length;

    private Task<Taken> Block(List<HttpClient> clients, string path, TimeSpan length) =>
        ClosedLoop.Run(_server.Processor, clients.Count, length, async caller =>
        {
            using var answer = await clients[caller].GetAsync(new Uri(path, UriKind.Relative));
            Check(answer, path);
        });

    // A page that redirects or refuses is quick, and no figure.
    private void Check(HttpResponseMessage answer, string path)
    {
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            throw new InvalidOperationException($"{path} answered {(int)answer.StatusCode}. The server printed:{Environment.NewLine}{_server.Output}");
        }
    }
}
