// Package sort: results, the sequence of calls, and where equal elements end up, against hashes recorded from real Go.
using GoRuntime;

namespace GoStd.Tests.Sorting;

public class SortTests
{
    private readonly Recording _recording = new();

    [Theory]
    [InlineData("Reverse", 0xB19263538143480BUL)]
    [InlineData("Slice", 0x8D1C4A636A311F73UL)]
    [InlineData("SliceStable", 0x335C4B4CAC85313FUL)]
    [InlineData("Sort", 0x8AB52CB0CC49AD8BUL)]
    [InlineData("Stable", 0xDE042F10C9A49BF6UL)]
    public void Sorting_PatternsOfAllSizes_CallsAndOrderAsRecorded(string function, ulong hash)
    {
        for (var n = 0; n < 700; n += 1 + n / 20)
        {
            for (var kind = 0; kind < 8; kind++)
            {
                var elements = Make(n, kind);
                bool Less(long i, long j)
                {
                    _recording.Mix(i * 1000003 + j);
                    return elements[i].Key < elements[j].Key;
                }
                switch (function)
                {
                    case "Sort":
                        sort.Sort(new Elements(elements, _recording));
                        break;
                    case "Stable":
                        sort.Stable(new Elements(elements, _recording));
                        break;
                    case "Reverse":
                        sort.Sort(sort.Reverse(new Elements(elements, _recording)));
                        break;
                    case "Slice":
                        sort.Slice(elements, Less);
                        break;
                    default:
                        sort.SliceStable((object)elements, Less);
                        break;
                }
                foreach (var element in elements)
                    _recording.Mix(element.Id);
            }
        }
        Assert.Equal(hash, _recording.Hash);
    }

    // The comparison makes up the values as it is asked, so that every pivot is bad: the heap sort has to take over.
    [Theory]
    [InlineData("Adversary", 0xCC865F762D60A57DUL)]
    public void Slice_AdversarialComparison_OrderAsRecorded(string _, ulong hash)
    {
        const int n = 3000;
        var values = new long[n];
        Array.Fill(values, n);
        var (solid, candidate) = (0L, 0L);
        var index = new Slice<long>(n);
        for (var i = 0; i < n; i++)
            index[i] = i;
        sort.Slice(index, (i, j) =>
        {
            var (x, y) = (index[i], index[j]);
            if (values[x] == n && values[y] == n)
                values[x == candidate ? x : y] = solid++;
            if (values[x] == n)
                candidate = x;
            else if (values[y] == n)
                candidate = y;
            return values[x] < values[y];
        });
        foreach (var i in index)
            _recording.Mix(i);
        Assert.Equal(hash, _recording.Hash);
    }

    [Theory]
    [InlineData("heap", 0x32CB5B0CCA2B23A6UL)]
    public void Heap_InitPushFixRemovePop_CallsAndOrderAsRecorded(string _, ulong hash)
    {
        for (var n = 0; n < 60; n++)
        {
            var h = new IntHeap(_recording);
            for (var i = 0; i < n; i++)
                h.Push((long)_recording.Next(20));
            heap.Init(h);
            for (var i = 0; i < n; i++)
            {
                heap.Push(h, (long)_recording.Next(20));
                if (i % 3 == 0)
                {
                    h.Items[(int)(i % h.Len())] = _recording.Next(30);
                    heap.Fix(h, i % h.Len());
                }
                if (i % 4 == 1)
                    _recording.Mix((long)heap.Remove(h, _recording.Next((int)h.Len()))!);
            }
            while (h.Len() > 0)
                _recording.Mix((long)heap.Pop(h)!);
        }
        Assert.Equal(hash, _recording.Hash);
    }

    [Fact]
    public void Float64s_NaNs_ComeFirst()
    {
        Slice<double> x = [2, double.NaN, 1, double.NegativeInfinity];
        sort.Float64s(x);
        Assert.Equal([double.NaN, double.NegativeInfinity, 1, 2], x.Span.ToArray());
        Assert.True(sort.Float64sAreSorted(x));
    }

    [Fact]
    public void Search_PlacesInSortedSlice_AsGo()
    {
        Slice<long> a = [1, 3, 3, 5];
        Assert.Equal([0L, 0, 1, 1, 3, 4], new long[] { 0, 1, 2, 3, 4, 6 }.Select(x => sort.SearchInts(a, x)));
        Assert.Equal((1L, true), sort.Find(4, i => 3 - a[i]));
        Assert.Equal((3L, false), sort.Find(4, i => 4 - a[i]));
    }

    [Fact]
    public void Slice_NamedSliceInInterface_IsSorted()
    {
        Slice<GoString> words = ["b", "c", "a"];
        sort.Slice((object)new sort.StringSlice(words), (i, j) => words[i] < words[j]);
        Assert.Equal(["a", "b", "c"], words.Span.ToArray());
    }

    [Theory]
    [InlineData(5, "reflect: call of Swapper on int Value")]
    [InlineData(null, "reflect: call of Swapper on zero Value")]
    public void Slice_NoSlice_Panics(int? value, string text)
    {
        object? x = value is { } n ? (long)n : null;
        var panic = Assert.Throws<GoPanic>(() => sort.Slice(x, (_, _) => false));
        Assert.Equal(text, Assert.IsAssignableFrom<error>(panic.Value).Error().ToString());
    }

    private Slice<Element> Make(int n, int kind)
    {
        var result = new Slice<Element>(n);
        for (var i = 0; i < n; i++)
        {
            var key = kind switch
            {
                0 => (long)(_recording.Next() >> 40),
                1 => _recording.Next(3),
                2 => i,
                3 => n - i,
                4 => i < n / 2 ? i : n - i,
                5 => _recording.Next(20) == 0 ? _recording.Next(n) : i,
                6 => 0,
                _ => i % 7,
            };
            result[i] = new Element(key, i);
        }
        return result;
    }

    private readonly record struct Element(long Key, long Id);

    private sealed class Elements(Slice<Element> items, Recording recording) : sort.Interface
    {
        public long Len() => items.Length;

        public bool Less(long i, long j)
        {
            recording.Mix(i * 1000003 + j);
            return items[i].Key < items[j].Key;
        }

        public void Swap(long i, long j)
        {
            recording.Mix(i * 7 + j);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private sealed class IntHeap(Recording recording) : heap.Interface
    {
        public List<long> Items { get; } = [];

        public long Len() => Items.Count;

        public bool Less(long i, long j)
        {
            recording.Mix(i * 1000003 + j);
            return Items[(int)i] < Items[(int)j];
        }

        public void Swap(long i, long j) => (Items[(int)i], Items[(int)j]) = (Items[(int)j], Items[(int)i]);

        public void Push(object? x) => Items.Add((long)x!);

        public object? Pop()
        {
            var last = Items[^1];
            Items.RemoveAt(Items.Count - 1);
            return last;
        }
    }
}
