using PokCases.Web.Persistence;

namespace PokCases.Web;

/// <summary>Starts serving; while the database can't be used it says so at the same address, and tries again until it can.</summary>
internal static partial class Starting
{
    private static readonly TimeSpan TryEvery = TimeSpan.FromSeconds(2);

    /// <returns>The server, or null when the program was told to stop before it could serve.</returns>
    public static async Task<WebApplication?> UntilItServes(string[] args)
    {
        WaitingRoom? room = null;
        try
        {
            while (true)
            {
                var app = PokCasesHost.Build(args);
                try
                {
                    await PokCasesHost.Prepare(app);
                    if (room is not null)
                    {
                        // It stands at the same address.
                        await room.DisposeAsync();
                        room = null;
                    }

                    await app.StartAsync();
                    return app;
                }
                catch (Exception e) when (StoreTrouble.WhileStarting(e) is { } trouble)
                {
                    if (room?.Why != trouble)
                    {
                        Waiting(app.Logger, trouble, e);
                    }

                    await app.DisposeAsync();
                    room ??= await WaitingRoom.Open(args);
                    room.Why = trouble;
                }
                catch
                {
                    await app.DisposeAsync();
                    throw;
                }

                if (!await room.Wait(TryEvery))
                {
                    return null;
                }
            }
        }
        finally
        {
            if (room is not null)
            {
                await room.DisposeAsync();
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Not serving yet: {Trouble}. Trying again until it works.")]
    private static partial void Waiting(ILogger logger, string trouble, Exception exception);
}
