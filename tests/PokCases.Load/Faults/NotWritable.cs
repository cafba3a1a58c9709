using PokCases.Load.Figures;
using PokCases.Load.Servers;

namespace PokCases.Load.Faults;

/// <summary>The server starts as a user without rights, on files that it may read but not write; then it is given them.</summary>
internal sealed class NotWritable : IFault
{
    private const string Nobody = "65534";

    private static readonly string[] _asNobody = ["setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", "env", "HOME=/tmp"];

    public string Name => "files not writable";

    public string? NotHere => Environment.IsPrivilegedProcess && SystemCommand.Exists("setpriv") ? null : "becoming another user needs root";

    public async Task<IReadOnlyList<Row>> Run(RunSettings settings, CancellationToken cancellation)
    {
        using var data = new DataOnDisk();
        await using var table = await FaultyTable.On(data, settings, cancellation);
        // The folder of the harness is its owner's alone; this user has to get to the data in it.
        await SystemCommand.Run("chmod", "755", Path.GetDirectoryName(data.Data)!);
        await SystemCommand.Run("chmod", "644", data.MasterKey);
        await SystemCommand.Run("chmod", "-R", "a+rX,a-w", data.Data);
        await table.Begin(_asNobody, cancellation);
        var said = await table.UntilNotReady(cancellation);
        await table.Write(TimeSpan.FromSeconds(2), cancellation);
        await SystemCommand.Run("chmod", "-R", "u+w", data.Data);
        await SystemCommand.Run("chown", "-R", Nobody, data.Data);
        var recovered = await table.UntilItWorks(cancellation);
        return await table.Afterwards(Name, said, recovered, cancellation);
    }
}
