using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using PokCases.Domain;
using PokCases.Web.Persistence;

namespace PokCases.Web.Cases.Documents;

/// <summary>Has a file looked over by the configured program or clamd, before anybody can open it. Without one there is nothing to wait for.</summary>
internal sealed partial class DocumentScanner(IOptions<DocumentOptions> options, DocumentFolder folder, TimeProvider time, ILogger<DocumentScanner> logger)
{
    private const int Clean = 0;
    private const int Infected = 1;

    /// <summary>Returns when the file is clean; throws <c>document-infected</c>, or <c>document-not-checked</c> when there was no verdict.</summary>
    public async Task Check(byte[] content, CancellationToken cancellation)
    {
        if (!options.Value.IsChecked)
        {
            return;
        }

        // Whatever is not said to be clean is not kept.
        var verdict = options.Value.ScannerAddress is { } address
            ? await Ask(ScannerEndPoint.Parse(address)!, content, cancellation)
            : await Run(options.Value.Scanner!, content, cancellation);
        RuleViolation.When(verdict == Infected, "document-infected", "The scanner found something in the file.");
        RuleViolation.When(verdict != Clean, "document-not-checked", "The scanner gave no verdict.");
    }

    private async Task<int?> Ask(EndPoint end, byte[] content, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(options.Value.ScannerPatience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            var answer = await ClamdTalk.Ask(end, stream, either.Token);
            if (answer == "stream: OK")
            {
                return Clean;
            }

            if (answer.StartsWith("stream: ", StringComparison.Ordinal) && answer.EndsWith(" FOUND", StringComparison.Ordinal))
            {
                return Infected;
            }

            AnsweredOtherwise();
        }
        catch (Exception e) when (e is SocketException or IOException)
        {
            NotReached(e);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            TookTooLong();
        }

        return null;
    }

    // A program wants a file: for as long as it looks, the content stands as it came. What a power failure leaves goes at the next start.
    private async Task<int?> Run(string scanner, byte[] content, CancellationToken cancellation)
    {
        DocumentFolder.Make(folder.Path);
        var file = folder.FileOf(Guid.NewGuid().ToString("N") + ".scanned");
        try
        {
            await using (var made = PrivateFile.Create(file))
            {
                await made.WriteAsync(content, cancellation);
            }

            return await RunOver(scanner, file, cancellation);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private async Task<int?> RunOver(string scanner, string file, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(options.Value.ScannerPatience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        var arguments = options.Value.ScannerArguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(scanner, [.. arguments, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            try
            {
                // Read to the end, or a scanner with much to say waits for a reader.
                await Task.WhenAll(process.StandardOutput.ReadToEndAsync(either.Token), process.StandardError.ReadToEndAsync(either.Token));
                await process.WaitForExitAsync(either.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }

            if (process.ExitCode is not (Clean or Infected))
            {
                NoVerdict(process.ExitCode);
            }

            return process.ExitCode;
        }
        catch (Win32Exception e)
        {
            NotStarted(e);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            TookTooLong();
        }

        return null;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The virus scanner ended with {ExitCode} and no verdict.")]
    private partial void NoVerdict(int exitCode);

    [LoggerMessage(Level = LogLevel.Error, Message = "The virus scanner could not be started.")]
    private partial void NotStarted(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The virus scanner could not be reached, or broke off.")]
    private partial void NotReached(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The virus scanner answered, and gave no verdict.")]
    private partial void AnsweredOtherwise();

    [LoggerMessage(Level = LogLevel.Error, Message = "The virus scanner took too long.")]
    private partial void TookTooLong();
}
