// Packages math/rand and math/rand/v2: seeded sequences against real Go's.
using GoRuntime;

namespace GoStd.Tests.Random;

public class RandTests
{
    [Theory]
    [InlineData(0L, 0x19914F6A1872BAC8UL)]
    [InlineData(1L, 0xDF8F5239F12B53EFUL)]
    [InlineData(42L, 0x95157BB31C5C86D5UL)]
    [InlineData(-1L, 0x785521EDE4AC77CFUL)]
    [InlineData(1099511627776L, 0x2706110843248F06UL)]
    [InlineData(long.MinValue, 0xC6D175DC9E89B1AAUL)]
    public void Rand_Seeded_SequencesAsRecorded(long seed, ulong hash)
    {
        var recording = new Recording();
        var r = rand.New(rand.NewSource(seed));
        for (var i = 0; i < 700; i++)
        {
            recording.Mix(r.Int63());
            recording.Mix((ulong)r.Uint32());
            recording.Mix(r.Uint64());
            recording.Mix((long)r.Int31());
            recording.Mix(r.Intn(i + 1));
            recording.Mix(r.Int63n(i * 1000000000000 + 3));
            recording.Mix(r.Float64());
            recording.Mix((double)r.Float32());
            recording.Mix(r.NormFloat64());
            recording.Mix(r.ExpFloat64());
        }
        foreach (var x in r.Perm(50))
            recording.Mix(x);
        r.Shuffle(20, (i, j) => recording.Mix(i * 100 + j));
        var bytes = new Slice<byte>(23);
        r.Read(bytes);
        foreach (var x in bytes)
            recording.Mix((ulong)x);
        var zipf = rand.NewZipf(r, 1.5, 2, 1000)!;
        for (var i = 0; i < 50; i++)
            recording.Mix(zipf.Uint64());
        Assert.Equal(hash, recording.Hash);
    }

    [Fact]
    public void Rand_Seed42_FirstNumbersAreGos()
    {
        var r = rand.New(rand.NewSource(42));
        Assert.Equal([5, 87, 68, 50], new[] { r.Intn(100), r.Intn(100), r.Intn(100), r.Intn(100) });
        Assert.Equal([6, 5, 0, 4, 2, 1, 3, 7], r.Perm(8).Span.ToArray());
        Assert.Equal(0.3616827612305432, r.Float64());
    }

    [Theory]
    [InlineData("PCG", 0L, 0xE18423169B4F5FFFUL)]
    [InlineData("ChaCha8", 0L, 0x311FB1A960546BD6UL)]
    [InlineData("PCG", 1L, 0x9C43BE7A1F2A3DF4UL)]
    [InlineData("ChaCha8", 1L, 0x8EF3B0D8CAE0245DUL)]
    [InlineData("PCG", 42L, 0x0BE9A03411FD1FBFUL)]
    [InlineData("ChaCha8", 42L, 0x34D9E7397FFC7C5EUL)]
    [InlineData("PCG", -1L, 0x1D82588E7E7EEB26UL)]
    [InlineData("ChaCha8", -1L, 0x3845D389E9301453UL)]
    public void RandV2_Seeded_SequencesAsRecorded(string source, long seed, ulong hash)
    {
        var recording = new Recording();
        Array32<byte> key = default;
        for (var i = 0; i < 32; i++)
            key[i] = unchecked((byte)(seed + i));
        var r = randv2.New(source == "PCG" ? randv2.NewPCG(unchecked((ulong)seed), 7) : randv2.NewChaCha8(key));
        for (var i = 0; i < 700; i++)
        {
            recording.Mix(r.Int64());
            recording.Mix((ulong)r.Uint32());
            recording.Mix(r.Uint64());
            recording.Mix((long)r.Int32());
            recording.Mix(r.IntN(i + 1));
            recording.Mix(r.Int64N(i * 1000000000000 + 3));
            recording.Mix(r.Uint64N((1UL << 63) + (ulong)i));
            recording.Mix(r.Float64());
            recording.Mix((double)r.Float32());
            recording.Mix(r.NormFloat64());
            recording.Mix(r.ExpFloat64());
        }
        foreach (var x in r.Perm(50))
            recording.Mix(x);
        var zipf = randv2.NewZipf(r, 1.5, 2, 1000)!;
        for (var i = 0; i < 50; i++)
            recording.Mix(zipf.Uint64());
        Assert.Equal(hash, recording.Hash);
    }

    [Fact]
    public void RandV2_Pcg12_FirstNumbersAreGos()
    {
        var r = randv2.New(randv2.NewPCG(1, 2));
        Assert.Equal([76, 61, 78], new[] { r.IntN(100), r.IntN(100), r.IntN(100) });
        Assert.Equal([6, 3, 5, 4, 7, 0, 1, 2], r.Perm(8).Span.ToArray());
        Assert.Equal(0.6047654075331631, r.Float64());
    }

    [Fact]
    public void Sources_MarshalledInTheMiddle_GoOnAlike()
    {
        var pcg = randv2.NewPCG(3, 4);
        pcg.Uint64();
        var copy = new randv2.PCG();
        Assert.Null(copy.UnmarshalBinary(pcg.MarshalBinary().Item1));
        Assert.Equal(pcg.Uint64(), copy.Uint64());
        Assert.Equal("invalid PCG encoding", copy.UnmarshalBinary([1, 2])!.Error().ToString());

        var chacha = randv2.NewChaCha8(default);
        for (var i = 0; i < 300; i++)
            chacha.Uint64();
        chacha.Read(new Slice<byte>(3));
        var other = new randv2.ChaCha8();
        Assert.Null(other.UnmarshalBinary(chacha.MarshalBinary().Item1));
        var (a, b) = (new Slice<byte>(100), new Slice<byte>(100));
        chacha.Read(a);
        other.Read(b);
        Assert.Equal(a.Span.ToArray(), b.Span.ToArray());
        Assert.Equal("invalid ChaCha8 encoding", other.UnmarshalBinary([1, 2])!.Error().ToString());
    }

    [Theory]
    [InlineData("invalid argument to Intn", 0)]
    [InlineData("invalid argument to Int63n", 1)]
    [InlineData("invalid argument to Shuffle", 2)]
    [InlineData("invalid argument to IntN", 3)]
    [InlineData("invalid argument to Uint64N", 4)]
    [InlineData("invalid argument to N", 5)]
    public void Draw_ImpossibleRange_Panics(string text, int which)
    {
        var panic = Assert.Throws<GoPanic>(() =>
        {
            switch (which)
            {
                case 0:
                    rand.Intn(0);
                    break;
                case 1:
                    rand.Int63n(-1);
                    break;
                case 2:
                    rand.Shuffle(-1, (_, _) => { });
                    break;
                case 3:
                    randv2.IntN(-5);
                    break;
                case 4:
                    randv2.Uint64N(0);
                    break;
                default:
                    randv2.N((sbyte)-1);
                    break;
            }
        });
        Assert.Equal((GoString)text, panic.Value);
    }

    [Fact]
    public void TopLevel_Draws_AreInRangeAndDiffer()
    {
        var seen = new HashSet<long>();
        for (var i = 0; i < 100; i++)
        {
            Assert.InRange(rand.Intn(10), 0, 9);
            Assert.InRange(randv2.N(7u), 0u, 6u);
            Assert.InRange(randv2.Float64(), 0.0, 0.9999999999999999);
            seen.Add(rand.Int63());
        }
        Assert.Equal(100, seen.Count);
    }

    // Jumps the lagged Fibonacci generator ahead by 7.8e12 steps: x^N modulo its characteristic polynomial x^607 - x^334 - 1.
    [Fact]
    public void LaggedFibonacci_Table_IsTheGeneratorsStateAfter7800000000000Steps()
    {
        const int length = 607, lag = 273;
        var power = new ulong[length];
        power[0] = 1;
        foreach (var bit in Convert.ToString(7_800_000_000_000, 2))
        {
            power = Reduce(Square(power));
            if (bit == '1')
                power = Reduce([0, .. power]);
        }

        // The seeded register in the order in which the generator meets it, continued for as long again.
        var x = 1UL;
        for (var i = 0; i < 20; i++)
            x = LaggedFibonacci.NextSeed(x);
        var register = new ulong[length];
        for (var i = 0; i < length; i++)
        {
            x = LaggedFibonacci.NextSeed(x);
            var word = x << 20;
            x = LaggedFibonacci.NextSeed(x);
            word ^= x << 10;
            x = LaggedFibonacci.NextSeed(x);
            register[i] = word ^ x;
        }
        var sequence = new ulong[2 * length];
        for (var i = 0; i < sequence.Length; i++)
            sequence[i] = i < length ? register[Place(i)] : sequence[i - length] + sequence[i - lag];

        for (var i = 0; i < length; i++)
        {
            var sum = 0UL;
            for (var j = 0; j < length; j++)
                sum += power[j] * sequence[i + j];
            Assert.Equal(LaggedFibonacci.WarmedUp[Place(i + 7_800_000_000_000 % length)], sum);
        }

        static int Place(long step) => (int)((length - lag - 1 - step % length + length) % length);

        static ulong[] Square(ulong[] p)
        {
            var result = new ulong[2 * p.Length - 1];
            for (var i = 0; i < p.Length; i++)
            {
                for (var j = 0; j < p.Length; j++)
                    result[i + j] += p[i] * p[j];
            }
            return result;
        }

        static ulong[] Reduce(ulong[] p)
        {
            for (var i = p.Length - 1; i >= length; i--)
            {
                p[i - length] += p[i];
                p[i - lag] += p[i];
            }
            return p[..length];
        }
    }
}
