namespace PokCases.Web;

/// <summary>What a verb of the program works with.</summary>
/// <param name="Services">The host's services; nothing of it was started.</param>
/// <param name="Output">Where to say what happened.</param>
internal sealed record Verb(IServiceProvider Services, TextWriter Output)
{
    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public Task Say(string sentence) => Output.WriteLineAsync(sentence);
}
