using PokCases.Web.Accounts.SigningIn;
using PokCases.Web.Shell;

namespace PokCases.Web;

/// <summary>The program's verbs (design §6). Without one it serves.</summary>
internal static class CommandLine
{
    /// <summary>Exit code when the configuration is wrong.</summary>
    public const int WrongConfiguration = 2;

    public static async Task<int> Run(string[] args)
    {
        try
        {
            await using var app = PokCasesHost.Build(args);
            await PokCasesHost.Prepare(app);
            await app.StartAsync();
            if (await FirstAdministrator.Offer(app) is { } line)
            {
                await Console.Out.WriteLineAsync(line);
            }

            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (WrongConfigurationException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongConfiguration;
        }
        catch (CannotStartException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }
}
