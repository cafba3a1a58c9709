using System.Globalization;

namespace PokCases.Load.Figures;

/// <summary>Memory of another process that is in main memory.</summary>
internal static class ResidentMemory
{
    /// <summary>Runs a program with a small nursery that is tidied often: what is measured is what stays, not what waits to be collected.</summary>
    public static readonly string[] Tidy = ["env", "DOTNET_GCgen0size=0x400000", "DOTNET_GCConserveMemory=9"];

    /// <returns>Bytes, by the kernel's count.</returns>
    public static long Of(int process) =>
        long.Parse(
            File.ReadLines($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
            CultureInfo.InvariantCulture) * 1024;
}
