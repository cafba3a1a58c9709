using System.Text;

namespace PokCases.Load.Frames;

/// <summary>Messages to the hub that nobody's page sends.</summary>
internal static class HubFrames
{
    private const char End = '\u001e';

    private static readonly Func<Random, string>[] _kinds =
    [
        // Not JSON, or not all of it.
        chance => Letters(chance, chance.Next(1, 200)) + End,
        chance => """{"type":1,"target":"Watch","arguments":["""[..chance.Next(1, 38)] + End,
        chance => """{"type":1,"target":"Watch","arguments":["x"]}""",
        _ => $"{End}{End}{End}",
        // JSON that is no message, or a wrong one.
        chance => $$"""{"type": {{chance.Next(-5, 500)}} }{{End}}""",
        _ => $"[1,2,3]{End}",
        _ => $$"""{"type":"Watch"}{{End}}""",
        _ => $$"""{"type":1,"target":"Watch","arguments":{} }{{End}}""",
        _ => $$"""{"type":3,"invocationId":"nobody-asked","result":1}{{End}}""",
        _ => $$"""{"type":2,"invocationId":"x","item":1}{{End}}""",
        _ => $$"""{"type":4,"invocationId":"1","target":"Watch","arguments":["00000000-0000-0000-0000-000000000000"]}{{End}}""",
        _ => $$"""{"type":5,"invocationId":"1"}{{End}}""",
        // A method or arguments that are not there.
        chance => Call(Letters(chance, 12), "\"x\""),
        chance => Call("Watch", $"{chance.Next()}"),
        _ => Call("Watch", "\"not-an-id\""),
        _ => Call("Watch", "null"),
        _ => Call("Watch", string.Empty),
        _ => Call("Watch", "\"00000000-0000-0000-0000-000000000000\",1,2,3"),
        _ => Call("Watch", $"\"{Guid.NewGuid()}\""),
        _ => Call("OnConnectedAsync", string.Empty),
        // Deep and large.
        chance => Call("Watch", new string('[', chance.Next(100, 1900)) + new string(']', 100)),
        chance => Call("Watch", $"\"{Letters(chance, chance.Next(5_000, 40_000))}\""),
        chance => Letters(chance, chance.Next(5_000, 40_000)),
    ];

    /// <summary>A handshake that is none, now and then; else the right one.</summary>
    public static string Handshake(Random chance) => chance.Next(10) switch
    {
        0 => $$"""{"protocol":"messagepack","version":1}{{End}}""",
        1 => $$"""{"protocol":"json","version":99}{{End}}""",
        2 => Letters(chance, 50) + End,
        _ => $$"""{"protocol":"json","version":1}{{End}}""",
    };

    public static byte[] Next(Random chance)
    {
        var bytes = Encoding.UTF8.GetBytes(_kinds[chance.Next(_kinds.Length)](chance));
        if (chance.Next(5) == 0)
        {
            // Bytes that are no text.
            bytes[chance.Next(bytes.Length)] = (byte)chance.Next(0x80, 0x100);
        }

        return bytes;
    }

    public static string Letters(Random chance, int length) => string.Create(length, chance, (span, c) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = (char)c.Next(' ', '~');
        }
    });

    private static string Call(string method, string arguments) => $$"""{"type":1,"invocationId":"1","target":"{{method.Replace('"', 'x').Replace('\\', 'x')}}","arguments":[{{arguments}}]}{{End}}""";
}
