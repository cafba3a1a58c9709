using Microsoft.Extensions.Options;

namespace PokCases.Web.Persistence.Keys;

/// <summary>After the master key was replaced: puts the keys of cases and persons under the new one, while the program serves.</summary>
internal sealed partial class RewrapKeys(KeyRing ring, IOptions<KeysOptions> options, ILogger<RewrapKeys> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        if (options.Value.PreviousMasterKeyFile is not null && ring.Rewrap() is > 0 and var count)
        {
            Rewrapped(count);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} keys were put under the new master key.")]
    private partial void Rewrapped(int count);
}
