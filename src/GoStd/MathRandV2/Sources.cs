// The sources of math/rand/v2: PCG-DXSM (O'Neill) and ChaCha8 (C2SP's chacha8rand), both with Go's exact sequences.
using System.Buffers.Binary;
using GoRuntime;

namespace GoStd;

public static partial class randv2
{
    /// <summary>A PCG generator with the seed's two halves. Go: math/rand/v2/pcg.go</summary>
    public static PCG NewPCG(ulong seed1, ulong seed2) => new(seed1, seed2);

    /// <summary>A permuted congruential generator: 128 bits of state, DXSM output.</summary>
    [GoType("*rand.PCG", Path = "math/rand/v2")]
    public sealed partial class PCG : Source
    {
        private ulong _high;
        private ulong _low;

        public PCG()
        {
        }

        internal PCG(ulong seed1, ulong seed2) => Seed(seed1, seed2);

        /// <summary>Restarts the generator.</summary>
        public void Seed(ulong seed1, ulong seed2) => (_high, _low) = (seed1, seed2);

        /// <summary>The next 64 bits.</summary>
        public ulong Uint64()
        {
            // state = state · multiplier + increment, in 128 bits.
            const ulong multiplierHigh = 2549297995355413924, multiplierLow = 4865540595714422341;
            const ulong incrementHigh = 6364136223846793005, incrementLow = 1442695040888963407;
            var upper = Math.BigMul(_low, multiplierLow, out var lower);
            upper += _high * multiplierLow + _low * multiplierHigh;
            _low = lower + incrementLow;
            _high = upper + incrementHigh + (_low < incrementLow ? 1UL : 0);

            // DXSM: double xorshift multiply.
            var result = _high;
            result ^= result >> 32;
            result *= 0xDA942042E4DD58B5;
            result ^= result >> 48;
            return result * (_low | 1);
        }

        /// <summary>The state in 20 bytes, <c>pcg:</c> first.</summary>
        public (Slice<byte>, error?) MarshalBinary() => AppendBinary(new Slice<byte>(0, 20));

        /// <summary>Appends what <see cref="MarshalBinary"/> gives.</summary>
        public (Slice<byte>, error?) AppendBinary(Slice<byte> b)
        {
            Span<byte> data = stackalloc byte[20];
            "pcg:"u8.CopyTo(data);
            BinaryPrimitives.WriteUInt64BigEndian(data[4..], _high);
            BinaryPrimitives.WriteUInt64BigEndian(data[12..], _low);
            return (Builtins.append(b, (ReadOnlySpan<byte>)data), null);
        }
    }

    /// <summary>A ChaCha8 generator with the seed. Go: math/rand/v2/chacha8.go</summary>
    public static ChaCha8 NewChaCha8(Array32<byte> seed)
    {
        var source = new ChaCha8();
        source.Seed(seed);
        return source;
    }

    /// <summary>A cryptographically strong generator on ChaCha with 8 rounds.</summary>
    [GoType("*rand.ChaCha8", Path = "math/rand/v2")]
    public sealed partial class ChaCha8 : Source
    {
        private readonly ChaCha8Core _core = new();
        private readonly byte[] _readBuffer = new byte[8];
        private int _readLeft;

        /// <summary>Restarts the generator.</summary>
        public void Seed(Array32<byte> seed)
        {
            _core.Seed(seed.Span);
            _readLeft = 0;
        }

        /// <summary>The next 64 bits.</summary>
        public ulong Uint64() => _core.Next();

        /// <summary>Fills p; the error is always nil. Bytes of a number not used up are kept for the next call.</summary>
        public (long n, error? err) Read(Slice<byte> p)
        {
            var to = p.Span;
            if (_readLeft > 0)
            {
                var n = Math.Min(_readLeft, to.Length);
                _readBuffer.AsSpan(8 - _readLeft, n).CopyTo(to);
                _readLeft -= n;
                to = to[n..];
            }
            for (; to.Length >= 8; to = to[8..])
                BinaryPrimitives.WriteUInt64LittleEndian(to, _core.Next());
            if (to.Length > 0)
            {
                BinaryPrimitives.WriteUInt64LittleEndian(_readBuffer, _core.Next());
                _readBuffer.AsSpan(0, to.Length).CopyTo(to);
                _readLeft = 8 - to.Length;
            }
            return (p.Length, null);
        }

        /// <summary>The state, with what Read has kept.</summary>
        public (Slice<byte>, error?) MarshalBinary() => AppendBinary(new Slice<byte>(0, 64));

        /// <summary>Appends what <see cref="MarshalBinary"/> gives.</summary>
        public (Slice<byte>, error?) AppendBinary(Slice<byte> b)
        {
            if (_readLeft > 0)
            {
                b = Builtins.append(b, "readbuf:"u8);
                b = Builtins.append(b, (byte)_readLeft);
                b = Builtins.append(b, (ReadOnlySpan<byte>)_readBuffer.AsSpan(8 - _readLeft));
            }
            Span<byte> data = stackalloc byte[48];
            _core.Save(data);
            return (Builtins.append(b, (ReadOnlySpan<byte>)data), null);
        }
    }
}
