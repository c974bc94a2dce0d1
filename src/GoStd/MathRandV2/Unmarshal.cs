// Restoring the state of math/rand/v2's sources from bytes.
using System.Buffers.Binary;
using GoRuntime;

namespace GoStd;

public static partial class randv2
{
    public partial struct PCG
    {
        /// <summary>Restores a state; the error is <c>invalid PCG encoding</c>.</summary>
        public error? UnmarshalBinary(Slice<byte> data)
        {
            var bytes = data.Span;
            if (bytes.Length != 20 || !bytes.StartsWith("pcg:"u8))
                return errors.New("invalid PCG encoding");
            Seed(BinaryPrimitives.ReadUInt64BigEndian(bytes[4..]), BinaryPrimitives.ReadUInt64BigEndian(bytes[12..]));
            return null;
        }
    }

    public partial struct ChaCha8
    {
        /// <summary>Restores a state; errors: <c>invalid ChaCha8 encoding</c>, <c>invalid ChaCha8 Read buffer encoding</c>.</summary>
        public error? UnmarshalBinary(Slice<byte> data)
        {
            ReadOnlySpan<byte> bytes = data.Span;
            if (bytes.StartsWith("readbuf:"u8))
            {
                bytes = bytes[8..];
                if (bytes.IsEmpty || bytes.Length < 1 + bytes[0] || bytes[0] > 8)
                    return errors.New("invalid ChaCha8 Read buffer encoding");
                _readLeft = bytes[0];
                bytes.Slice(1, _readLeft).CopyTo(ReadBuffer.Slice(8 - _readLeft));
                bytes = bytes[(1 + _readLeft)..];
            }
            return Core.TryRestore(bytes) ? null : errors.New("invalid ChaCha8 encoding");
        }
    }
}
