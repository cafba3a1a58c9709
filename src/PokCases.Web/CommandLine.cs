using System.CommandLine;
using System.Globalization;
using PokCases.Web.Accountability.Verifying;
using PokCases.Web.Accounts.SigningIn;
using PokCases.Web.Cases.Importing;
using PokCases.Web.HelpMap.Exchange;
using PokCases.Web.Persistence;
using PokCases.Web.Shell;

namespace PokCases.Web;

/// <summary>The program's verbs (design §6). Without one it serves.</summary>
internal static class CommandLine
{
    /// <summary>Exit code when the configuration is wrong.</summary>
    public const int WrongConfiguration = 2;

    private static readonly Option<bool> Demo = new("--demo") { Description = "The demo partnership, on a database of its own.", Recursive = true };

    public static async Task<int> Run(string[] args)
    {
        // An operator's words are Dutch, whatever the machine speaks.
        CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.GetCultureInfo("nl-NL");
        var (verb, configuration) = ConfigurationArguments.Part(args);
        return await Root(configuration).Parse(verb).InvokeAsync();
    }

    private static RootCommand Root(string[] configuration)
    {
        var root = new RootCommand("PokCases. Without a verb it serves. Configuration keys pass as --Key=value.") { Demo, Audit(configuration), Import(configuration), HelpMap(configuration), Backup(configuration), Restore(configuration) };
        root.SetAction((parsed, _) => Serve(Host(parsed, configuration)));
        return root;
    }

    private static Command Audit(string[] configuration)
    {
        var since = new Option<bool>("--since-checkpoint") { Description = "Only what is new since the last time it verified." };
        var witness = new Option<string?>("--witness") { Description = "A file with checkpoints that somebody else kept." };
        var verify = new Command("verify", "Re-hashes the log and compares it with its head and its checkpoints.") { since, witness };
        verify.SetAction((parsed, cancellation) => Do(Host(parsed, configuration), verb => VerifyLog.Run(verb, parsed.GetValue(since), parsed.GetValue(witness), cancellation)));
        var file = new Argument<string>("FILE") { Description = "The file to make." };
        var export = new Command("export", "Writes the log to a file that can be verified by other means.") { file };
        export.SetAction((parsed, cancellation) => Do(Host(parsed, configuration), verb => ExportLog.Run(verb, parsed.GetValue(file)!, cancellation)));
        return new Command("audit", "The log.") { verify, export, Prove(configuration) };
    }

    private static Command Prove(string[] configuration)
    {
        var number = new Argument<long?>("NUMBER") { Description = "The entry's number.", Arity = ArgumentArity.ZeroOrOne };
        var sizes = new Option<long[]>("--consistency") { Description = "Instead: proves that the log of the second size begins with the log of the first.", HelpName = "FROM TO", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
        var prove = new Command("prove", "Proves that an entry stands under the last checkpoint, or that one checkpoint's log begins with another's.") { number, sizes };
        prove.Validators.Add(parsed =>
        {
            if (parsed.GetResult(number) is { Tokens.Count: > 0 } == parsed.GetResult(sizes) is not null)
            {
                parsed.AddError("Give either NUMBER or --consistency FROM TO.");
            }
        });
        prove.SetAction((parsed, cancellation) => Do(Host(parsed, configuration), verb => parsed.GetValue(sizes) is [var from, var to]
            ? ProveConsistency.Run(verb, from, to, cancellation)
            : ProveEntry.Run(verb, parsed.GetValue(number)!.Value, cancellation)));
        return prove;
    }

    private static Command Import(string[] configuration)
    {
        var file = new Argument<string>("FILE") { Description = "A CSV file." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Shows every row's fate and writes nothing." };
        var cases = new Command("cases", "Imports a case history.") { file, dryRun };
        cases.SetAction((parsed, cancellation) => Do(Host(parsed, configuration), verb => ImportCases.Run(verb, parsed.GetValue(file)!, parsed.GetValue(dryRun), cancellation)));
        return new Command("import", "Imports from a file.") { cases };
    }

    private static Command HelpMap(string[] configuration)
    {
        var from = new Argument<string>("FILE") { Description = "A file of Open Referral HSDS 3, as JSON." };
        var source = new Option<string>("--source") { Description = "Which map it comes from: the same name each time.", DefaultValueFactory = _ => MapVerbs.UsualSource };
        var import = new Command("import", "Brings a map of help in. The same file again changes nothing.") { from, source };
        import.SetAction((parsed, cancellation) => Do(Host(parsed, configuration), verb => MapVerbs.Import(verb, parsed.GetValue(from)!, parsed.GetValue(source)!, cancellation)));
        var to = new Argument<string>("FILE") { Description = "The file to make." };
        var export = new Command("export", "Writes the map of help to a file of HSDS 3.") { to };
        export.SetAction((parsed, cancellation) => Do(Host(parsed, configuration), verb => MapVerbs.Export(verb, parsed.GetValue(to)!, cancellation)));
        return new Command("kaart", "The map of help.") { import, export };
    }

    private static Command Backup(string[] configuration)
    {
        var file = new Argument<string>("FILE") { Description = "The file to make." };
        var backup = new Command("backup", "Copies the database to a file, also while the server runs.") { file };
        backup.SetAction((parsed, cancellation) => Do(Host(parsed, configuration), verb => BackupDatabase.Run(verb, parsed.GetValue(file)!, cancellation)));
        return backup;
    }

    private static Command Restore(string[] configuration)
    {
        var file = new Argument<string>("FILE") { Description = "A file that backup made." };
        var restore = new Command("restore", "Puts a backup back; the present database is kept aside.") { file };
        restore.SetAction((parsed, cancellation) => Do(Host(parsed, configuration), verb => RestoreDatabase.Run(verb, parsed.GetValue(file)!, cancellation)));
        return restore;
    }

    private static string[] Host(ParseResult parsed, string[] configuration) => parsed.GetValue(Demo) ? ["--demo", .. configuration] : configuration;

    private static Task<int> Serve(string[] args) => Guarded(async () =>
    {
        await using var app = await Starting.UntilItServes(args);
        if (app is null)
        {
            return 0;
        }

        if (await FirstAdministrator.Offer(app) is { } line)
        {
            await Console.Out.WriteLineAsync(line);
        }

        await app.WaitForShutdownAsync();
        return 0;
    });

    private static Task<int> Do(string[] args, Func<Verb, Task<int>> work) => Guarded(async () =>
    {
        // What a verb says is for a person at a terminal; what goes wrong it says itself.
        await using var app = PokCasesHost.Build(args, builder => builder.Logging.ClearProviders());
        return await work(new Verb(app.Services, Console.Out));
    });

    private static async Task<int> Guarded(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (WrongConfigurationException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return WrongConfiguration;
        }
        catch (DataFolderInUseException inUse)
        {
            await Console.Error.WriteLineAsync(inUse.Message);
            return 1;
        }
        catch (CannotStartException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }
}
