using PokCases.Web.Persistence;

namespace PokCases.Web;

/// <summary>The program's verbs (design §6). Without one it serves.</summary>
internal static class CommandLine
{
    public static async Task<int> Run(string[] args)
    {
        try
        {
            await using var app = PokCasesHost.Build(args);
            await PokCasesHost.Prepare(app);
            await app.RunAsync();
            return 0;
        }
        catch (CannotStartException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }
}
