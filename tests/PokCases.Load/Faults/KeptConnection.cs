namespace PokCases.Load.Faults;

/// <summary>Asks <c>/readyz</c> over a connection that stays.</summary>
internal sealed class KeptConnection(Uri server) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = server, Timeout = TimeSpan.FromSeconds(3) };

    /// <summary>What it says; null when there is no answer.</summary>
    public async Task<string?> Ready(CancellationToken cancellation)
    {
        try
        {
            using var answer = await _http.GetAsync(new Uri("readyz", UriKind.Relative), cancellation);
            return await answer.Content.ReadAsStringAsync(cancellation);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose() => _http.Dispose();
}
