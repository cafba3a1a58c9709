namespace PokCases.Web;

/// <summary>Parts a command line into what the verbs know and configuration keys, which may stand anywhere.</summary>
internal static class ConfigurationArguments
{
    private static readonly HashSet<string> Options = new(StringComparer.Ordinal) { "--demo", "--dry-run", "--since-checkpoint", "--witness", "--consistency", "--source", "--help", "--version" };

    /// <summary><c>--Key=value</c>, <c>--Key value</c> and <c>Key=value</c> are configuration, as ASP.NET Core reads it.</summary>
    public static (string[] Verb, string[] Configuration) Part(string[] args)
    {
        var verb = new List<string>();
        var configuration = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            var arg = args[i];
            if (!arg.StartsWith("--", StringComparison.Ordinal) || arg.Length == 2 || Options.Contains(arg.Split('=')[0]))
            {
                verb.Add(arg);
                continue;
            }

            configuration.Add(arg);
            if (!arg.Contains('=', StringComparison.Ordinal) && i + 1 < args.Length && !args[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                configuration.Add(args[++i]);
            }
        }

        return ([.. verb], [.. configuration]);
    }
}
