using System.Diagnostics;
using System.Globalization;

namespace PokCases.Load.Figures;

/// <summary>Processor time of another process, in nanoseconds where the system counts them (Linux, per thread).</summary>
/// <remarks>What a process is said to have used as a whole comes in steps of 10 ms, too coarse for a block of commands.</remarks>
internal sealed class ProcessorClock(int process)
{
    private readonly Dictionary<string, long> _threads = [];
    private long _total;

    /// <summary>All it used until now. Of a thread that ended since the last reading, what it used since then is lost.</summary>
    public TimeSpan Read()
    {
        var tasks = $"/proc/{process.ToString(CultureInfo.InvariantCulture)}/task";
        if (!Directory.Exists(tasks))
        {
            using var other = Process.GetProcessById(process);
            return other.TotalProcessorTime;
        }

        foreach (var thread in Directory.EnumerateDirectories(tasks))
        {
            if (Used(thread) is { } used)
            {
                _total += used - _threads.GetValueOrDefault(thread);
                _threads[thread] = used;
            }
        }

        return TimeSpan.FromMicroseconds(_total / 1000.0);
    }

    private static long? Used(string thread)
    {
        try
        {
            var counted = File.ReadAllText(Path.Combine(thread, "schedstat"));
            return long.Parse(counted.AsSpan(0, counted.IndexOf(' ')), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // It ended between being listed and being read.
            return null;
        }
    }
}
