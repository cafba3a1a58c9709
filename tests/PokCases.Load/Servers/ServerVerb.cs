using PokCases.Tests.Shared;

namespace PokCases.Load.Servers;

/// <summary>A verb of the program, as an operator runs it.</summary>
internal static class ServerVerb
{
    /// <returns>Its exit code and what it said.</returns>
    public static async Task<(int Code, string Said)> Run(DataOnDisk data, string[] verb, CancellationToken cancellation)
    {
        var output = new ServerOutput();
        await using var process = ServerProcess.Start([.. verb, .. data.Arguments], output, "Production");
        var code = await process.Ended(cancellation);
        return (code, output.ToString());
    }
}
