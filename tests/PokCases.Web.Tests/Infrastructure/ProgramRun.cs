using System.Diagnostics;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>The built program as a process of its own, run to its end.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public string LastLine => Output.TrimEnd().Split('\n')[^1].TrimEnd();

    public static async Task<ProgramRun> Of(IReadOnlyDictionary<string, string?> settings, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "PokCases.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments, .. settings.Where(s => s.Value is not null).Select(s => $"--{s.Key}={s.Value}")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        using var process = Process.Start(start)!;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
            var errors = process.StandardError.ReadToEndAsync(deadline.Token);
            await process.WaitForExitAsync(deadline.Token);
            return new ProgramRun(process.ExitCode, await output, await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    /// <summary>Fails with everything it said when it ended otherwise.</summary>
    public ProgramRun ShouldEndWith(int exitCode)
    {
        ExitCode.ShouldBe(exitCode, ToString());
        return this;
    }

    public override string ToString() => $"exit {ExitCode}\n{Output}\n{Errors}";
}
