using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.person")]
internal struct person
{
    public GoString name;
    public long age;
}

[GoType("main.byAge")]
[MethodPtr(typeof(byAgePtr))]
internal readonly struct byAge(Slice<person> value) : INamed<Slice<person>>, sort.Interface
{
    public readonly Slice<person> Value = value;
    Slice<person> INamed<Slice<person>>.Value => Value;

    public long Len()
    {
        return this.Value.Length;
    }

    public bool Less(long i, long j)
    {
        return this.Value[i].age < this.Value[j].age;
    }

    public void Swap(long i, long j)
    {
        (this.Value[i], this.Value[j]) = (this.Value[j], this.Value[i]);
    }
}

internal static partial class Program
{
    internal static void main()
    {
        var people = new Slice<person>([new person { name = "ann", age = 30 }, new person { name = "bob", age = 25 }, new person { name = "cid", age = 35 }, new person { name = "dan", age = 25 }, new person { name = "eve", age = 30 }]);
        sort.Stable(new byAge(people));
        fmt.Println((object)people);
        sort.SliceStable(people, (long i, long j) => people[i].name > people[j].name);
        fmt.Println((object)people);
        sort.Sort(sort.Reverse(new byAge(people)));
        fmt.Println(people[0].age, people[4].age);
        var numbers = new Slice<long>([5, 2, 8, 1]);
        sort.Ints(numbers);
        var words = new Slice<GoString>(["b", "A", "c", "B"]);
        sort.Strings(words);
        fmt.Println((object)numbers, (object)words, sort.IntsAreSorted(numbers), sort.SearchInts(numbers, 5), sort.SearchInts(numbers, 6));
        sort.Slice(words, (long i, long j) => strings.ToLower(words[i]) + words[i] < strings.ToLower(words[j]) + words[j]);
        fmt.Println((object)words);
        fmt.Println(sort.Search(100, (long i) => i * i >= 50));
        var floats = new sort.Float64Slice(new Slice<double>([2.5, -1.0, 0.0]));
        floats.Sort();
        fmt.Println((object)floats);
        var big = new Slice<long>(500);
        var bigView = big.View();
        for (long i = 0; i < big.Length; i++)
        {
            bigView[i] = i * 7919 % 503;
        }
        sort.Sort(sort.Reverse(new sort.IntSlice(big)));
        fmt.Println((object)big.Slice(0, 5), sort.SliceIsSorted(big, (long i, long j) => big[i] > big[j]));
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class byAgePtr : MethodPtr<byAge>, sort.Interface
{
    public byAgePtr()
    {
    }

    public byAgePtr(byAge value) : base(value)
    {
    }

    public long Len() => Receiver("Len").Len();

    public bool Less(long i, long j) => Receiver("Less").Less(i, j);

    public void Swap(long i, long j) => Receiver("Swap").Swap(i, j);
}
