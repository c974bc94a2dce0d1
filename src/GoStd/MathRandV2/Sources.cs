// The sources of math/rand/v2: PCG-DXSM (O'Neill) and ChaCha8 (C2SP's chacha8rand), both with Go's exact sequences.
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using GoRuntime;

namespace GoStd;

public static partial class randv2
{
    /// <summary>A PCG generator with the seed's two halves. Go: math/rand/v2/pcg.go</summary>
    public static PCGPtr NewPCG(ulong seed1, ulong seed2) => new(new PCG(seed1, seed2));

    /// <summary>A permuted congruential generator: 128 bits of state, DXSM output.</summary>
    [GoType("rand.PCG", Path = "math/rand/v2")]
    [MethodPtr(typeof(PCGPtr))]
    public partial struct PCG : IEquatable<PCG>
    {
        [GoName("hi"), GoType("uint64")] private ulong _high;
        [GoName("lo"), GoType("uint64")] private ulong _low;

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

        /// <inheritdoc/>
        public readonly bool Equals(PCG other) => _high == other._high && _low == other._low;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is PCG other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => HashCode.Combine(_high, _low);
    }

    /// <summary>A pointer to a <see cref="PCG"/>.</summary>
    public sealed class PCGPtr : MethodPtr<PCG>, Source
    {
        /// <summary>A pointer to a new zero value.</summary>
        public PCGPtr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public PCGPtr(PCG value) : base(value)
        {
        }

        /// <inheritdoc/>
        public ulong Uint64() => Value.Uint64();
    }

    /// <summary>A ChaCha8 generator with the seed. Go: math/rand/v2/chacha8.go</summary>
    public static ChaCha8Ptr NewChaCha8(Array32<byte> seed)
    {
        var source = new ChaCha8Ptr();
        source.Value.Seed(seed);
        return source;
    }

    /// <summary>A cryptographically strong generator on ChaCha with 8 rounds.</summary>
    [GoType("rand.ChaCha8", Path = "math/rand/v2")]
    [MethodPtr(typeof(ChaCha8Ptr))]
    public partial struct ChaCha8 : ICopyable<ChaCha8>
    {
        [NotGo] private ChaCha8Core? _core;
        [NotGo] private ulong _readWord;
        [NotGo] private int _readLeft;

        private ChaCha8Core Core => _core ??= new ChaCha8Core();

        // What Read has drawn and not handed out: the last bytes of the word.
        [UnscopedRef]
        private Span<byte> ReadBuffer => MemoryMarshal.AsBytes(new Span<ulong>(ref _readWord));

        /// <summary>A generator that goes on from the same state on its own.</summary>
        public readonly ChaCha8 Copy() => this with { _core = _core?.Copy() };

        /// <summary>Restarts the generator.</summary>
        public void Seed(Array32<byte> seed)
        {
            Core.Seed(seed.Span);
            _readLeft = 0;
        }

        /// <summary>The next 64 bits.</summary>
        public ulong Uint64() => Core.Next();

        /// <summary>Fills p; the error is always nil. Bytes of a number not used up are kept for the next call.</summary>
        public (long n, error? err) Read(Slice<byte> p)
        {
            var to = p.Span;
            if (_readLeft > 0)
            {
                var n = Math.Min(_readLeft, to.Length);
                ReadBuffer.Slice(8 - _readLeft, n).CopyTo(to);
                _readLeft -= n;
                to = to[n..];
            }
            for (; to.Length >= 8; to = to[8..])
                BinaryPrimitives.WriteUInt64LittleEndian(to, Core.Next());
            if (to.Length > 0)
            {
                BinaryPrimitives.WriteUInt64LittleEndian(ReadBuffer, Core.Next());
                ReadBuffer.Slice(0, to.Length).CopyTo(to);
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
                b = Builtins.append(b, (ReadOnlySpan<byte>)ReadBuffer.Slice(8 - _readLeft));
            }
            Span<byte> data = stackalloc byte[48];
            Core.Save(data);
            return (Builtins.append(b, (ReadOnlySpan<byte>)data), null);
        }
    }

    /// <summary>A pointer to a <see cref="ChaCha8"/>.</summary>
    public sealed class ChaCha8Ptr : MethodPtr<ChaCha8>, Source, io.Reader
    {
        /// <summary>A pointer to a new zero value.</summary>
        public ChaCha8Ptr()
        {
        }

        /// <summary>A pointer to a new variable with the value.</summary>
        public ChaCha8Ptr(ChaCha8 value) : base(value)
        {
        }

        /// <inheritdoc/>
        public ulong Uint64() => Value.Uint64();

        /// <inheritdoc/>
        public (long n, error? err) Read(Slice<byte> p) => Value.Read(p);
    }
}

/// <summary>The methods of pointers to a <see cref="randv2.PCG"/>.</summary>
public static class RandV2PcgExtensions
{
    extension(Ptr<randv2.PCG> source)
    {
        /// <inheritdoc cref="randv2.PCG.Seed"/>
        public void Seed(ulong seed1, ulong seed2) => source.Value.Seed(seed1, seed2);

        /// <inheritdoc cref="randv2.PCG.Uint64"/>
        public ulong Uint64() => source.Value.Uint64();

        /// <inheritdoc cref="randv2.PCG.MarshalBinary"/>
        public (Slice<byte>, error?) MarshalBinary() => source.Value.MarshalBinary();

        /// <inheritdoc cref="randv2.PCG.AppendBinary"/>
        public (Slice<byte>, error?) AppendBinary(Slice<byte> b) => source.Value.AppendBinary(b);

        /// <inheritdoc cref="randv2.PCG.UnmarshalBinary"/>
        public error? UnmarshalBinary(Slice<byte> data) => source.Value.UnmarshalBinary(data);
    }
}

/// <summary>The methods of pointers to a <see cref="randv2.ChaCha8"/>.</summary>
public static class RandV2ChaCha8Extensions
{
    extension(Ptr<randv2.ChaCha8> source)
    {
        /// <inheritdoc cref="randv2.ChaCha8.Seed"/>
        public void Seed(Array32<byte> seed) => source.Value.Seed(seed);

        /// <inheritdoc cref="randv2.ChaCha8.Uint64"/>
        public ulong Uint64() => source.Value.Uint64();

        /// <inheritdoc cref="randv2.ChaCha8.Read"/>
        public (long n, error? err) Read(Slice<byte> p) => source.Value.Read(p);

        /// <inheritdoc cref="randv2.ChaCha8.MarshalBinary"/>
        public (Slice<byte>, error?) MarshalBinary() => source.Value.MarshalBinary();

        /// <inheritdoc cref="randv2.ChaCha8.AppendBinary"/>
        public (Slice<byte>, error?) AppendBinary(Slice<byte> b) => source.Value.AppendBinary(b);

        /// <inheritdoc cref="randv2.ChaCha8.UnmarshalBinary"/>
        public error? UnmarshalBinary(Slice<byte> data) => source.Value.UnmarshalBinary(data);
    }
}
