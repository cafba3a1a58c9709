using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace PokCases.Web.Accountability.Processing;

/// <summary>Writes fields of a protobuf message: the few kinds that records of processing need.</summary>
internal sealed class ProtoWriter
{
    private const int Varint = 0;
    private const int Fixed64Kind = 1;
    private const int Delimited = 2;

    private readonly ArrayBufferWriter<byte> buffer = new();

    public ReadOnlySpan<byte> Written => buffer.WrittenSpan;

    public byte[] ToArray() => buffer.WrittenSpan.ToArray();

    public ProtoWriter Bytes(int field, ReadOnlySpan<byte> value)
    {
        Tag(field, Delimited);
        Number((ulong)value.Length);
        buffer.Write(value);
        return this;
    }

    public ProtoWriter Text(int field, string value) => Bytes(field, Encoding.UTF8.GetBytes(value));

    public ProtoWriter Int(int field, int value)
    {
        Tag(field, Varint);
        Number((ulong)value);
        return this;
    }

    public ProtoWriter Fixed64(int field, ulong value)
    {
        Tag(field, Fixed64Kind);
        BinaryPrimitives.WriteUInt64LittleEndian(buffer.GetSpan(sizeof(ulong)), value);
        buffer.Advance(sizeof(ulong));
        return this;
    }

    public ProtoWriter Message(int field, Action<ProtoWriter> write)
    {
        var inner = new ProtoWriter();
        write(inner);
        return Bytes(field, inner.Written);
    }

    private void Tag(int field, int kind) => Number(((ulong)field << 3) | (uint)kind);

    private void Number(ulong value)
    {
        Span<byte> bytes = stackalloc byte[10];
        var length = 0;
        while (value >= 0x80)
        {
            bytes[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        bytes[length++] = (byte)value;
        buffer.Write(bytes[..length]);
    }
}
