using System.Diagnostics;

namespace PokCases.Load.Faults;

/// <summary>A program of the system that makes a fault or ends one.</summary>
internal static class SystemCommand
{
    /// <summary>Whether it is on this machine.</summary>
    public static bool Exists(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Runs it; throws when it fails.</summary>
    public static async Task Run(string program, params string[] arguments)
    {
        if (await Try(program, arguments) is var code and not 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with exit code {code}.");
        }
    }

    /// <summary>Runs it; its exit code.</summary>
    public static async Task<int> Try(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
