using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PokCases.Tests.Shared;
using PokCases.Web.Accountability.Sealing;
using PokCases.Web.Accountability.Verifying;
using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

/// <summary><c>tests/verifier/verify-log.mjs</c>: written apart from the program, in another language.</summary>
internal static class SecondVerifier
{
    /// <summary>Verifies the log as it stands, exported, and the file of the witness.</summary>
    public static async Task<(int Code, string Said)> Log(TestHost host)
    {
        var exported = Path.GetTempFileName();
        try
        {
            await using (var writer = new StreamWriter(exported))
            {
                await ExportLog.Write(host.Storage, host.Services.GetRequiredService<LogPublicKeys>(), writer, TestContext.Current.CancellationToken);
            }

            return await Run("log", exported, host.Services.GetRequiredService<LogFiles>().Witness);
        }
        finally
        {
            File.Delete(exported);
        }
    }

    public static async Task<(int Code, string Said)> Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(PokCases.Tests.Shared.Repository.Root, "tests", "verifier", "verify-log.mjs"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await said + await errors);
    }
}
