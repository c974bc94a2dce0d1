using System;
using GoRuntime;
using GoStd;
using static GoRuntime.Builtins;

namespace GoProgram;

using static GoProgram.Program;

[GoType("main.Animal")]
internal interface Animal
{
    GoString Name();

    GoString Sound();
}

[GoType("main.Dog")]
[MethodPtr(typeof(DogPtr))]
internal struct Dog : Animal, IEquatable<Dog>
{
    public GoString name;

    public GoString Name()
    {
        return this.name;
    }

    public GoString Sound()
    {
        return "woof";
    }

    public readonly bool Equals(Dog other) => this.name == other.name;

    public override readonly bool Equals(object obj) => obj is Dog other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(this.name);

    public static bool operator ==(Dog a, Dog b) => a.Equals(b);

    public static bool operator !=(Dog a, Dog b) => !a.Equals(b);
}

[GoType("main.Loud")]
[MethodPtr(typeof(LoudPtr))]
internal struct Loud : Animal, IEquatable<Loud>
{
    [Embedded]
    public Animal Animal;
    public long times;

    public GoString Sound()
    {
        StackGuard.Check();
        GoString s = "";
        {
            var count = this.times;
            for (long i = 0; i < count; i++)
            {
                s += this.Animal.Sound() + "!";
            }
        }
        return s;
    }

    public GoString Name() => this.Animal.Name();

    public readonly bool Equals(Loud other) => equal(this.Animal, other.Animal) && this.times == other.times;

    public override readonly bool Equals(object obj) => obj is Loud other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<Animal>.Hash(this.Animal), this.times);

    public static bool operator ==(Loud a, Loud b) => a.Equals(b);

    public static bool operator !=(Loud a, Loud b) => !a.Equals(b);
}

[GoType("main.reversed")]
[MethodPtr(typeof(reversedPtr))]
internal struct reversed : sort.Interface, IEquatable<reversed>
{
    [Embedded]
    public sort.Interface Interface;

    public bool Less(long i, long j)
    {
        StackGuard.Check();
        return this.Interface.Less(j, i);
    }

    public long Len() => this.Interface.Len();

    public void Swap(long i, long j) => this.Interface.Swap(i, j);

    public readonly bool Equals(reversed other) => equal(this.Interface, other.Interface);

    public override readonly bool Equals(object obj) => obj is reversed other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(GoEquality<sort.Interface>.Hash(this.Interface));

    public static bool operator ==(reversed a, reversed b) => a.Equals(b);

    public static bool operator !=(reversed a, reversed b) => !a.Equals(b);
}

internal static partial class Program
{
    internal static void main()
    {
        Animal a = new Loud { Animal = new Dog { name = "Rex" }, times = 2 };
        fmt.Println(a.Name(), a.Sound());
        a = new Loud { Animal = a, times = 2 };
        fmt.Println(a.Name(), a.Sound());
        var numbers = new Slice<long>([3, 1, 2]);
        sort.Sort(new reversed { Interface = new sort.IntSlice(numbers) });
        fmt.Println((object)numbers);
        sort.Sort(sort.Reverse(new reversed { Interface = new sort.IntSlice(numbers) }));
        fmt.Println((object)numbers);
        var (l, ok) = assertOk<Loud>(a);
        if (ok)
        {
            var (_, inner) = assertOk<Loud>(l.Animal);
            var (_, dog) = assertOk<Dog>(l.Animal);
            fmt.Println(l.times, inner, dog);
        }
        var frame = new DeferScope();
        try
        {
            fmt.Println(new Loud { times = 1 }.Animal.Name());
        }
        catch (Exception e)
        {
            frame.Panic(e);
        }
        frame.RunRecovering(static (ref frame) => fmt.Println(frame.Recover()));
        frame.End();
    }

    private static int Main(string[] args) => Go.Main(main, args);
}

internal sealed class DogPtr : MethodPtr<Dog>, Animal
{
    public DogPtr()
    {
    }

    public DogPtr(Dog value) : base(value)
    {
    }

    public GoString Name() => Receiver("Name").Name();

    public GoString Sound() => Receiver("Sound").Sound();
}

internal sealed class LoudPtr : MethodPtr<Loud>, Animal
{
    public LoudPtr()
    {
    }

    public LoudPtr(Loud value) : base(value)
    {
    }

    public GoString Name() => this.Value.Animal.Name();

    public GoString Sound() => Receiver("Sound").Sound();
}

internal sealed class reversedPtr : MethodPtr<reversed>, sort.Interface
{
    public reversedPtr()
    {
    }

    public reversedPtr(reversed value) : base(value)
    {
    }

    public long Len() => this.Value.Interface.Len();

    public bool Less(long i, long j) => Receiver("Less").Less(i, j);

    public void Swap(long i, long j) => this.Value.Interface.Swap(i, j);
}
