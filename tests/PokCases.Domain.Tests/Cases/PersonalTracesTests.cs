using System.Text.Json;
using PokCases.Domain.Cases;

namespace PokCases.Domain.Tests.Cases;

/// <summary>The examples that the script's tests use, too.</summary>
public sealed class PersonalTracesTests
{
    public static TheoryData<string, PersonalTraceKind> Traces => new(Examples("traces").Select(e => (e[0].GetString()!, Enum.Parse<PersonalTraceKind>(e[1].GetString()!))));

    public static TheoryData<string> None => new(Examples("none").Select(e => e.GetString()!));

    [Theory]
    [MemberData(nameof(Traces))]
    public void In_WhenATextHoldsATrace_SaysWhichKind(string text, PersonalTraceKind kind) => PersonalTraces.In(text).ShouldBe([kind]);

    [Theory]
    [MemberData(nameof(None))]
    public void In_WhenItIsSomethingElse_SaysNothing(string text) => PersonalTraces.In(text).ShouldBeEmpty();

    [Fact]
    public void In_SeveralTexts_NamesEachKindOnce() =>
        PersonalTraces.In(["Mail naar a@voorbeeld.nl", "of naar b@voorbeeld.nl", "of bel 06-12345678", null]).ShouldBe([PersonalTraceKind.Phone, PersonalTraceKind.Mail]);

    private static List<JsonElement> Examples(string name)
    {
        using var stream = typeof(PersonalTracesTests).Assembly.GetManifestResourceStream("personal-traces.json")!;
        return [.. JsonDocument.Parse(stream).RootElement.GetProperty(name).EnumerateArray()];
    }
}
