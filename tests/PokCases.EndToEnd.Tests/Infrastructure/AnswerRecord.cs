using PokCases.Recorder;

namespace PokCases.EndToEnd.Tests.Infrastructure;

/// <summary>Everything that one server answers, restarts included, written down by <see cref="PokCases.Recorder"/> inside its process.</summary>
internal sealed class AnswerRecord : IDisposable
{
    private const int MostToSay = 20;

    private readonly string _folder = Directory.CreateTempSubdirectory("pokcases-answers-").FullName;

    /// <summary>What makes a server write its answers down.</summary>
    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>
    {
        ["DOTNET_STARTUP_HOOKS"] = typeof(RecordedAnswer).Assembly.Location,
        ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(RecordedAnswer).Assembly.GetName().Name!,
        [RecordingStartup.Folder] = _folder,
    };

    /// <summary>Compares it with the log of a server that has ended; fails with what differs.</summary>
    /// <param name="arguments">What the server was started with.</param>
    public async Task<ShownAndLogged> HoldAgainstLog(string[] arguments)
    {
        var compared = new ShownAndLogged(await ServerBooks.Read(arguments));
        var answers = 0;
        foreach (var answer in AnswerFile.ReadAll(_folder))
        {
            compared.See(answer);
            answers++;
        }

        answers.ShouldBePositive("The server answered, and nothing was written down of it: the recorder did not run.");
        if (compared.Faults.Count > 0)
        {
            var more = compared.Faults.Count > MostToSay ? $"{Environment.NewLine}… and {compared.Faults.Count - MostToSay} more" : string.Empty;
            Assert.Fail($"What was shown is not what the log says was shown:{Environment.NewLine}{string.Join(Environment.NewLine, compared.Faults.Take(MostToSay))}{more}");
        }

        return compared;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
