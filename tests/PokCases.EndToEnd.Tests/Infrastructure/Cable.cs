using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>
/// The cable between one person's browser and the server. Pulled out, everything that ran through it is gone, open
/// WebSockets included (the browser's own offline mode leaves those open), and nothing new comes through.
/// </summary>
internal sealed class Cable : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> _open = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly Uri _server;
    private readonly Task _accepting;
    private volatile bool _isOut;

    public Cable(Uri server)
    {
        _server = server;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _accepting = Accept();
    }

    /// <summary>What the browser at this end goes to.</summary>
    public Uri Address { get; }

    public void PullOut()
    {
        _isOut = true;
        foreach (var end in _open.Keys)
        {
            end.Dispose();
        }
    }

    public void PlugIn() => _isOut = false;

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        PullOut();
        _listener.Stop();
        await _accepting;
        _ending.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var near = await _listener.AcceptTcpClientAsync(_ending.Token);
                if (_isOut)
                {
                    near.Dispose();
                }
                else
                {
                    _ = Carry(near);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task Carry(TcpClient near)
    {
        using var far = new TcpClient();
        _open[near] = true;
        _open[far] = true;
        try
        {
            await far.ConnectAsync(_server.Host, _server.Port, _ending.Token);
            if (!_isOut)
            {
                await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream(), _ending.Token), far.GetStream().CopyToAsync(near.GetStream(), _ending.Token));
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            // Pulled out, or one of the ends left.
        }
        finally
        {
            _open.TryRemove(near, out _);
            _open.TryRemove(far, out _);
            near.Dispose();
        }
    }
}
