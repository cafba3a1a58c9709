using System.Globalization;

namespace PokCases.Load.Figures;

/// <summary>Memory of another process that is in main memory.</summary>
internal static class ResidentMemory
{
    /// <returns>Bytes, by the kernel's count.</returns>
    public static long Of(int process) =>
        long.Parse(
            File.ReadLines($"/proc/{process.ToString(CultureInfo.InvariantCulture)}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
            CultureInfo.InvariantCulture) * 1024;
}
