using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PokCases.Web;
using PokCases.Web.Persistence;

namespace PokCases.Load.Bare;

/// <summary>The program itself in a process of the harness, which can also serve pages without sign-in and log, and bare bytes.</summary>
internal static class UnloggedServer
{
    public const string Verb = "unlogged-server";

    /// <summary>Answers as many bytes as asked for, and does nothing else.</summary>
    public const string BareBytes = "/kale-bytes";

    private const string Counts = "--count";

    /// <summary>The hidden verb; what follows it is configuration.</summary>
    public static Command Make()
    {
        var count = new Option<bool>(Counts);
        var verb = new Command(Verb, "The program with pages to compare with; started by the measures.") { count };
        verb.Hidden = true;
        verb.TreatUnmatchedTokensAsErrors = false;
        verb.SetAction((given, cancellation) => Serve([.. given.UnmatchedTokens], given.GetValue(count), cancellation));
        return verb;
    }

    /// <summary>Its command line.</summary>
    public static IReadOnlyList<string> Arguments(bool counting) => counting ? [Verb, Counts] : [Verb];

    private static async Task<int> Serve(string[] arguments, bool counting, CancellationToken cancellation)
    {
        if (counting)
        {
            QueryCount.Listen();
        }

        await using var app = PokCasesHost.Build(arguments, builder =>
        {
            builder.Services.AddSingleton<IStartupFilter, BareRequests>();
            builder.Services.AddSingleton<IReadingLog, UnloggedReadings>();
        });
        EndpointRouteBuilderExtensions.MapGet(app, BareBytes, (int n) => Results.Bytes(new byte[n], "text/html")).AllowAnonymous();
        await PokCasesHost.Prepare(app);
        await app.StartAsync(cancellation);
        await app.WaitForShutdownAsync(cancellation);
        return 0;
    }
}
