using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Load.Servers;
using PokCases.Web;
using PokCases.Web.Persistence;

namespace PokCases.Load.Commands;

/// <summary>The program's own parts in this process, on migrated data: without the web around them, and with the writer running when asked.</summary>
internal sealed class InProcess : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly bool _writing;

    private InProcess(WebApplication app, bool writing)
    {
        _app = app;
        _writing = writing;
    }

    public WriteDoor Door => _app.Services.GetRequiredService<WriteDoor>();

    public IServiceProvider Services => _app.Services;

    public IStorage Storage => _app.Services.GetRequiredService<IStorage>();

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <param name="data">Where; new or used before.</param>
    /// <param name="writing">Whether the writer runs; else the connection is free for others.</param>
    public static async Task<InProcess> On(DataOnDisk data, bool writing)
    {
        var app = PokCasesHost.Build([.. data.Arguments, "--urls=http://127.0.0.1:0"]);
        await PokCasesHost.Prepare(app);
        var made = new InProcess(app, writing);
        if (writing)
        {
            await made.Door.StartAsync(CancellationToken.None);
        }

        return made;
    }

    public async ValueTask DisposeAsync()
    {
        if (_writing)
        {
            await Door.StopAsync(CancellationToken.None);
        }

        await _app.DisposeAsync();
    }
}
