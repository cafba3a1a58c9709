namespace PokCases.Web.Accountability.Processing;

/// <summary>Finds a field in a protobuf message; what it does not know it passes over.</summary>
internal static class ProtoReader
{
    private const int Varint = 0;
    private const int Fixed64 = 1;
    private const int Delimited = 2;
    private const int Fixed32 = 5;

    /// <summary>Finds a field that holds bytes: whether it is there, or null when this is no message.</summary>
    public static bool? Find(ReadOnlySpan<byte> message, int field, out ReadOnlySpan<byte> value)
    {
        var found = Walk(message, field, out _, out value, out var there);
        return found ? there : null;
    }

    /// <summary>A number by its field: 0 when it is left out, null when this is no message.</summary>
    public static long? FindNumber(ReadOnlySpan<byte> message, int field) =>
        Walk(message, field, out var number, out _, out _) ? number : null;

    private static bool Walk(ReadOnlySpan<byte> message, int field, out long number, out ReadOnlySpan<byte> bytes, out bool there)
    {
        number = 0;
        bytes = [];
        there = false;
        while (message.Length > 0)
        {
            if (!Take(ref message, out var tag) || tag >> 3 == 0)
            {
                return false;
            }

            var asked = tag >> 3 == (ulong)field;
            switch ((int)(tag & 7))
            {
                case Varint when Take(ref message, out var value):
                    (number, there) = asked ? ((long)value, true) : (number, there);
                    break;
                case Delimited when Take(ref message, out var length) && length <= (ulong)message.Length:
                    if (asked)
                    {
                        bytes = message[..(int)length];
                        there = true;
                    }

                    message = message[(int)length..];
                    break;
                case Fixed64 when message.Length >= 8:
                    message = message[8..];
                    break;
                case Fixed32 when message.Length >= 4:
                    message = message[4..];
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    private static bool Take(ref ReadOnlySpan<byte> message, out ulong value)
    {
        value = 0;
        for (var i = 0; i < message.Length && i < 10; i++)
        {
            value |= (ulong)(message[i] & 0x7f) << (7 * i);
            if (message[i] < 0x80)
            {
                message = message[(i + 1)..];
                return true;
            }
        }

        return false;
    }
}
