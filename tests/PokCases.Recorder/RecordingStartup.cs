using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

[assembly: HostingStartup(typeof(PokCases.Recorder.RecordingStartup))]

namespace PokCases.Recorder;

/// <summary>Puts <see cref="Recording"/> before everything else that the server does with a request.</summary>
internal sealed class RecordingStartup : IHostingStartup
{
    /// <summary>Names the folder to write in.</summary>
    public const string Folder = "POKCASES_TEST_ANSWERS";

    public void Configure(IWebHostBuilder builder)
    {
        if (Environment.GetEnvironmentVariable(Folder) is { Length: > 0 } folder)
        {
            builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new First(folder)));
        }
    }

    private sealed class First(string folder) : IStartupFilter
    {
        // Made when the server is, not when it is only built.
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.UseMiddleware<Recording>(AnswerFile.New(folder));
            next(app);
        };
    }
}
