using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PokCases.Tests.Shared;

namespace PokCases.Web.Tests.Infrastructure;

/// <summary>A real SMTP server (npm's smtp-server) in a process of its own, on loopback.</summary>
internal sealed class MailServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Process process;

    public MailServer()
    {
        process = Process.Start(new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "tools", "mail-server.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        }) ?? throw new InvalidOperationException("node did not start.");
        var first = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The mail server said nothing.");
        Port = int.Parse(first.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    public int Port { get; }

    /// <summary>The next mail that arrives.</summary>
    public async Task<ReceivedMail> Next() => Read(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience)
        ?? throw new InvalidOperationException("The mail server stopped."));

    /// <summary>The next mail that arrives, however long that takes; null once the server ended.</summary>
    public async Task<ReceivedMail?> NextUntilEnd() => await process.StandardOutput.ReadLineAsync() is { } line ? Read(line) : null;

    public void Dispose()
    {
        process.StandardInput.Close();
        if (!process.WaitForExit(2000))
        {
            process.Kill();
        }

        process.Dispose();
    }

    private static ReceivedMail Read(string line)
    {
        var mail = JsonDocument.Parse(line).RootElement;
        return new ReceivedMail(mail.GetProperty("to")[0].GetString()!, mail.GetProperty("raw").GetString()!);
    }
}
